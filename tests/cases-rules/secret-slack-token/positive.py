client = Client("xo‖xb-xyz123xyz123xyz123xyz123-xyz123")  # finding
url = "https://hooks.slack.‖com/services/Txyz123/Bxyz123/xyz123"  # finding
