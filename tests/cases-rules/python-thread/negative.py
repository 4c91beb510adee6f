class Mine(threading.Thread):
    pass


Process(step)
