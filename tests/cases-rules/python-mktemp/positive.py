path = tempfile.mktemp()  # finding
