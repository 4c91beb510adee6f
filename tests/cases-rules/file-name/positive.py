BOXES = read("testdata/boxes.json")  # finding
PAGE = render('shapes/base.html')  # finding
UP = open("../data/big.csv")  # finding
RUN = ["bash", "bin/boxes.sh"]  # finding
