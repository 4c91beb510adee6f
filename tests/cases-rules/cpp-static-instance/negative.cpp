Registry& registry() {
  Registry instance;
  return instance;
}
int next() {
  static int count = 0;
  count++;
  return count;
}
