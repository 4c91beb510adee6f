echo "written to shapes/box.py"
rm -f shapes/old.py
curl https://example.org/shapes/box.py
ls shapes/*.py --exclude=box.py
pip install -r requirements.txt
