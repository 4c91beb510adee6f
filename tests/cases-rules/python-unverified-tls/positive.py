requests.get(url, verify=False, timeout=3)  # finding
ssl.SSLContext().verify_mode = ssl.CERT_NONE  # finding
