client = Client("xoxb-")
url = "https://hooks.slack.com/services/"
