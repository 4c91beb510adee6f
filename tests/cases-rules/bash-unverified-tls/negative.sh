curl -L https://example.org
