/** Not deprecated. */
class A {}
