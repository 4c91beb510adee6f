class A {
    Exception f(Exception e) throws Exception {
        if (e != null) throw e;
        return new IllegalStateException("made, not thrown");
    }
}
