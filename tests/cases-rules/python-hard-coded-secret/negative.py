password = os.environ["PASSWORD"]
password = ""
token = "identifier"
GITHUB_TOKEN = "GITHUB_TOKEN"
login(password="password")
secret = "<your secret>"
forgot_password_text = "reset"
