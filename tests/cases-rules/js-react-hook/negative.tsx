function Box() {
  user(1);
  useful();
}
