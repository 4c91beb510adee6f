file(READ shapes.txt content)
file(GLOB shapes *.txt)
