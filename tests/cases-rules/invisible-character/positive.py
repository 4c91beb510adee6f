ad​min = 1  # finding
name = "ro‍ot"  # finding
flag = "a󠁁"  # finding
