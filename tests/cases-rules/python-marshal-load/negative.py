marshal.dumps(code)
schema.marshal()
