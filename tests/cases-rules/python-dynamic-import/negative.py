import importlib

importlib.reload(plugin)
