from os.path import join
import os.path as star
