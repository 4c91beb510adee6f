curl -sL https://example.org/install | sudo bash -s  # finding
wget -qO- https://example.org/install | sh  # finding
bash <(curl -s https://example.org/install)  # finding
