import requests
from requests import post

page = requests.get(url)  # finding
page = post(url, data)  # finding
