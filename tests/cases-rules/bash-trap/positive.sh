trap 'rm -f "$file"' EXIT  # finding
