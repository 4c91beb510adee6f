class Uses extends Base implements Closeable {
  List<Item> items = new ArrayList<>();

  Result run(Request request, Path... paths) throws Failure {
    helper(request);
    Files.list(request.path());
    this.close();
    builder().with(Level.HIGH).build();
    items.forEach(Printer::print);
    Object made = new Outer.Inner((Wide) request);
    if (made instanceof Special) {
      throw new BadState(Names.class.getName());
    }
    try {
      org.app.Main.start();
    } catch (IOException | Timeout error) {
      return null;
    }
    return Result.of(Uses.<Item>none());
  }
}
