platform.system()
os.path.join("a", "system")
