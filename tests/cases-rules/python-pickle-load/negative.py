pickle.dump(value, file)
json.loads(text)
