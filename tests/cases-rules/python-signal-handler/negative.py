signal.send(signal.SIGTERM, stop)
scipy.signal.convolve(a, b)
