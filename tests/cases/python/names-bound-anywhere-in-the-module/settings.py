import os

with open("VERSION") as file:
    version = file.read()

for part in version.split("."):
    last = part

if os.name == "nt":
    try:
        import winreg
    except ImportError:
        registry = None
    else:
        registry, root = winreg, "HKLM"


class Settings:
    if os.name == "nt":
        separator = ";"
    try:
        home = os.environ["HOME"]
    except KeyError:
        home = ""

    @property
    def paths(self):
        local = self.separator
        return local


def make_settings():
    with open("x") as file:
        local = file

    class Made:
        field = local

    return Made


if __name__ == "__main__":
    for name in version:
        shown = name
