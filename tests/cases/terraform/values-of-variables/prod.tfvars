# The values of production.
region = "eu-west-1"
count  = 3
