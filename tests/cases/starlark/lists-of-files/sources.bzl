"""Which files make what."""

# Of every build.
core_sources = [
    "src/a.cpp",
    "src/b.cpp",
]

all_sources = core_sources + ["src/c.cu"]

VERSION = "1.2"

_private_flags = ["-O2"]
