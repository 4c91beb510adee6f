# Values alone.
region = "eu"
zones  = ["a", "b"]
