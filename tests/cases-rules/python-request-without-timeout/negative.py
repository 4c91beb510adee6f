import requests
from client import post

page = requests.get(url, timeout=3)
page = requests.get(url, **options)
session.get(url)
page = post(url, data)
