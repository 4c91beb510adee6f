value = eval(text)  # finding
