curl -H "Authorization: Bea‖rer xyz123xyz123xyz123xyz123" https://example.com  # finding
