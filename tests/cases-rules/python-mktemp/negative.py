path = tempfile.mkstemp()
other = shell.mktemp()
