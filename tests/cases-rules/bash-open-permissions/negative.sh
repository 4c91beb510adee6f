chmod 755 build
