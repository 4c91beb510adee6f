void f() {
  other.call_once(flag);
}
