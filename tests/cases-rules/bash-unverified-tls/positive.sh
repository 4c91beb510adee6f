curl -kL https://example.org  # finding
wget --no-check-certificate https://example.org  # finding
