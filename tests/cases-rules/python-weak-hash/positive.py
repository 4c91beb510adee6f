digest = hashlib.md5(text).hexdigest()  # finding
other = hashlib.new("sha1", text)  # finding
try:
    from hashlib import md5
except ImportError:
    from md5 import new as md5
third = md5()  # finding
