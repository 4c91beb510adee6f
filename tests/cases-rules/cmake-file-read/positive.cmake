file(READ ${SHAPES} content)  # finding
file(STRINGS version.txt lines)  # finding
