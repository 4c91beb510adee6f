file(WRITE shapes.txt "square")  # finding
FILE(APPEND shapes.txt "circle")  # finding
file(DOWNLOAD https://example.org/shapes.zip shapes.zip)  # finding
file(GENERATE OUTPUT shapes.cfg CONTENT "a")  # finding
