class A {
    Exception F(Exception e) {
        try { G(); } catch { throw; }
        return new InvalidOperationException("made");
    }
}
