model = torch.load(path, weights_only=True)
model.load(path)
from json import load

model = load(path)
