lock = door.Lock()
kind = threading.Lock
