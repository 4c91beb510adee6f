import ssl

context = ssl.create_default_context()
if context.verify_mode == ssl.CERT_NONE:
    warn(host)
context.verify_mode = ssl.CERT_REQUIRED
