model = torch.load(path, map_location="cpu")  # finding
from torch import load as load_model, serialization

model = serialization.load(path)  # finding
