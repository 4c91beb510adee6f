name="$file"
show() {
  text="$1"
}
