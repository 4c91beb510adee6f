string(REPLACE "square" "circle" shapes "${shapes}")  # finding
string(REGEX REPLACE "a+" "b" shapes "${shapes}")  # finding
string(REPLACE ".pb.h" ".pb.cc" source "${header}")  # finding
