"""When to do what: scan, recipes, state, tasks, reports. The only place that knows doit."""
