Registry& registry() {
  static Registry instance;  // finding
  return instance;
}
