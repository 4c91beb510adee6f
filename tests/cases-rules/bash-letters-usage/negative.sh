echo getopts ab:
