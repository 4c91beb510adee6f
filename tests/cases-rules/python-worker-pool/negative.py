pool = nn.Pool(2)
kind = ThreadPoolExecutor
