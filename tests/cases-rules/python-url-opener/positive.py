import urllib.request
from urllib.request import URLopener

opener = urllib.request.FancyURLopener(proxies)  # finding
other = URLopener()  # finding
