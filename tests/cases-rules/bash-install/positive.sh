pip install pytest scipy # finding
sudo apt-get install -y ninja # finding
python3 -m pip install -e tools # finding
