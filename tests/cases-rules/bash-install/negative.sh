pip list
cmake install .
install -m 644 a b
pip install
python -m venv install
