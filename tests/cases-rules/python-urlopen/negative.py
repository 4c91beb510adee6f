page = urllib.request.urlopen("https://example.org")
page = browser.urlopen_later(url)
