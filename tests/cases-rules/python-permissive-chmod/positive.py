os.chmod(path, 0o777)  # finding
from os import chmod

chmod(path, 0o666)  # finding
