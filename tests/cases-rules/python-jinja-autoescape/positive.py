import jinja2
from jinja2 import Environment

env = jinja2.Environment(loader=loader)  # finding
other = Environment(loader=loader)  # finding
