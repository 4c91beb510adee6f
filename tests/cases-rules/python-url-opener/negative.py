import urllib.request

opener = urllib.request.build_opener()


class URLopener:
    pass


other = URLopener()
