@app.cache
def slow(x):
    return lru_cache
