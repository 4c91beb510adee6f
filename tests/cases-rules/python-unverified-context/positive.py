import ssl

context = ssl._create_unverified_context()  # finding
context.verify_mode = ssl.CERT_NONE  # finding
ssl._create_default_https_context = ssl._create_unverified_context  # finding
connection = connect(host, cert_reqs=ssl.CERT_NONE)  # finding
