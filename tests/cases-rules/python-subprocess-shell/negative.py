subprocess.run(["ls"], shell=False)
build(command, shell=True)
