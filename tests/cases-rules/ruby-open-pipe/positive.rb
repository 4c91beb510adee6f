open(path) { |file| file.read } # finding
