page = requests.get(url)  # finding
