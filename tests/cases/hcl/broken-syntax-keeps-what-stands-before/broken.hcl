first = 1
job "x" {
  oops = )
}
last = 3
