import yaml

value = yaml.load(file, Loader=yaml.CSafeLoader)
other = yaml.safe_load(file)
from json import load

third = load(file)
