try:
    run()
except Exception:
    raise
