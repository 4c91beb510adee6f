code = marshal.loads(sent)  # finding
