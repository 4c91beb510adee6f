class A {
    int F(string s) {
        var t = s ?? throw new ArgumentNullException(nameof(s)); // finding
        throw new InvalidOperationException("closed"); // finding
    }
}
