os.system("ls")  # finding
lines = os.popen(command).read()  # finding
from subprocess import getoutput

text = getoutput(command)  # finding
