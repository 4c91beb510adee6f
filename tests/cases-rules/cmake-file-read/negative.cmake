file(WRITE shapes.txt "READ")
file(GLOB shapes *.txt)
