# see shellcheck
echo "$1"
