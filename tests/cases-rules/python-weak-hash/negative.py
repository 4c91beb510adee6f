digest = hashlib.sha256(text)
other = hashlib.md5(text, usedforsecurity=False)
third = hashlib.new("sha512")
