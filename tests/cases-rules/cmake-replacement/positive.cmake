string(REPLACE "square" "circle" shapes "${shapes}")  # finding
string(REGEX REPLACE "a+" "b" shapes "${shapes}")  # finding
