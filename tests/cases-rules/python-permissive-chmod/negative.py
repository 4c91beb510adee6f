os.chmod(path, 0o755)
os.chmod(path, mode)
