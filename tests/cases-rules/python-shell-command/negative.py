platform.system()
os.path.join("a", "system")
from checks import getoutput

text = getoutput(command)
