try:
    run()
except Exception:  # finding
    pass
try:
    run()
except:  # finding
    pass
try:
    run()
except:  # finding
    # There is nothing to do.
    pass
    # Not even here.
