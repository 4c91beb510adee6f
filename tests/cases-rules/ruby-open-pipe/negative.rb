File.open(path) { |file| file.read }
open("fixed.txt")
