os.chmod(path, 0o755)
os.chmod(path, mode)
sftp.chmod(path, 0o777)
