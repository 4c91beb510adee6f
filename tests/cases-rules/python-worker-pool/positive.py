with ThreadPoolExecutor(4) as pool:  # finding
    pass
pool = multiprocessing.Pool(2)  # finding
