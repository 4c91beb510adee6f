serve --port 80 && echo done
