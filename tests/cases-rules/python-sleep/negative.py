bed.sleep(0.5)
time.monotonic()
