page = urllib.request.urlopen("https://example.org")
page = browser.urlopen_later(url)
page = urllib.request.urlopen(f"http://{host}/")


def urlopen(url):
    return url


page = urlopen(url)
