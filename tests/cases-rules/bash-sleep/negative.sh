echo sleep 3
