curl -H "Authorization: Bearer $TOKEN" https://example.com
