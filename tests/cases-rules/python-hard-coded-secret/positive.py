password = "hunter2"  # finding
connect(api_key="abc-def")  # finding
self.auth_token = 'xyz123'  # finding
