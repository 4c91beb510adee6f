curl -sL https://example.org/file | tar x
cat install | sh
