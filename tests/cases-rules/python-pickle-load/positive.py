value = pickle.loads(sent)  # finding
table = pd.read_pickle(path)  # finding
