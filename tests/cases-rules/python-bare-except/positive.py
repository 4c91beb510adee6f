try:
    run()
except:  # finding
    raise
