state = environment.local()
