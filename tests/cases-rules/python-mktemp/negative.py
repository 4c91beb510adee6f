path = tempfile.mkstemp()
other = shell.mktemp()


def mktemp():
    return path


third = mktemp()
