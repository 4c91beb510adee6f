registry.register(cleanup)
atexit.unregister(cleanup)
