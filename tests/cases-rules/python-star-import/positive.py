from os.path import *  # finding
