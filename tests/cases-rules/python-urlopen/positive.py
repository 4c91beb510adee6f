page = urllib.request.urlopen(url)  # finding
try:
    from urllib.request import urlopen
except ImportError:
    from urllib2 import urlopen
page = urlopen(f"{base}/index")  # finding
