env = jinja2.Environment(loader=loader)  # finding
