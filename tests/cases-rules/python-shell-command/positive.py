os.system("ls")  # finding
lines = os.popen(command).read()  # finding
