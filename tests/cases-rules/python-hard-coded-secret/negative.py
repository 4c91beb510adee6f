password = os.environ["PASSWORD"]
password = ""
token = "identifier"
secret = "<your secret>"
forgot_password_text = "reset"
