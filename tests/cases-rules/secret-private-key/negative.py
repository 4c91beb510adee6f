if "-----BEGIN PRIVATE KEY-----" in text or "-----BEGIN PUBLIC KEY-----" in text:
    raise ValueError("a key")
