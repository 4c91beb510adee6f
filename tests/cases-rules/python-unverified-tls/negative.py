requests.get(url, verify=True, timeout=3)
check(url, verify=False)
manifest.get(path, verify=False)
