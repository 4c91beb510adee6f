page = requests.get(url, timeout=3)
page = requests.get(url, **options)
session.get(url)
