echo sudo
