digest = hashlib.sha256(text)
other = hashlib.md5(text, usedforsecurity=False)
third = hashlib.new("sha512")
from checks import md5

fourth = md5()
fifth = md5(renew)
