set -e
tool --version
tool build --fast input.txt
tool \
  check
result=$(tool show)
