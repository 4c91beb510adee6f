import yaml

value = yaml.load(file)  # finding
other = yaml.load(file, Loader=yaml.Loader)  # finding
from yaml import load, Loader

third = load(file, Loader)  # finding
