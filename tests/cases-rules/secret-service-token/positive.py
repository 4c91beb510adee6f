one = "sk-‖ant-xyz123xyz123xyz123xyz123xyz123"  # finding
two = "hf‖_xyz123xyz123xyz123xyz123xyz123abcd"  # finding
three = "AccountName=a;AccountKey=‖xyz123xyz123xyz123xyz123xyz123xyz123xyz123xyz123==;"  # finding
