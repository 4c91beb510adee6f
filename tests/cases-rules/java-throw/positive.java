class A {
    void f() {
        throw new IllegalStateException("closed"); // finding
    }
}
