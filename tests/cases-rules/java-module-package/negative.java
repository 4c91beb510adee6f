class Exports {
  String exports = "opens";
}
