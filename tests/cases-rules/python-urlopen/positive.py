page = urllib.request.urlopen(url)  # finding
