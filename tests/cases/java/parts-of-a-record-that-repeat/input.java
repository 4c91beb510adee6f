package shapes;

record Row(int first, String... rest) {
}
