worker = threading.Thread(target=run)  # finding
child = mp.Process(target=run)  # finding
