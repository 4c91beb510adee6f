import os

debug = os.environ["DEBUG"]  # finding
home = os.environ.get("HOME")  # finding
path = os.getenv("PATH", "")  # finding
