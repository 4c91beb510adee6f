try:
    run()
except KeyError:
    pass
try:
    run()
except Exception:
    log()
    pass
