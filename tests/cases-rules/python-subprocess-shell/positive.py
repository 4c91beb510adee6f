subprocess.run(command, shell=True)  # finding
Popen(command, stdout=PIPE, shell=True)  # finding
