string(REGEX MATCH "a+" shapes "${text}")
list(TRANSFORM shapes REPLACE "a" "b")
