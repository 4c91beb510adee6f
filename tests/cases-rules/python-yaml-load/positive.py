import yaml

value = yaml.load(file)  # finding
other = yaml.load(file, Loader=yaml.Loader)  # finding
