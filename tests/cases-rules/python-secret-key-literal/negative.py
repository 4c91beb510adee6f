key = "AKIA"
prefix = "ghp_short"
