async def fetch():  # finding
    pass
