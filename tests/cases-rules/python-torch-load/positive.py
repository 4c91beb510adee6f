model = torch.load(path, map_location="cpu")  # finding
