class Broken {
  void before() {}

  void broken( {
    int x = ;
  }

  void after() {}
}
