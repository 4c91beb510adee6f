before() {
  echo 1
}
if [ -n "$A" ]; then
  echo 2
after() {
  echo 3
}
