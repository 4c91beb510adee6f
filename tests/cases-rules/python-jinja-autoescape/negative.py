import scons

env = jinja2.Environment(loader=loader, autoescape=True)
other = Environment(loader=loader)
from scons import Environment

third = Environment(loader=loader)
