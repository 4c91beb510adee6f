import json

try:
    import pickle
except ImportError:
    from json import dumps


class Loader:
    import os
