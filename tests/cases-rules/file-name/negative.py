import boxes.json
KIND = ".json"
WORDS = "a sentence about boxes.json"
CODE = "shapes/box.py"
URL = "https://example.org/boxes.json"
PATTERN = "*.json"
