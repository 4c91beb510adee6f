digest = hashlib.md5(text).hexdigest()  # finding
other = hashlib.new("sha1", text)  # finding
