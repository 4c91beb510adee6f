char* key = "AKIA";
