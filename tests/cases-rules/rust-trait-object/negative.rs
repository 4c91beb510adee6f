fn f(x: impl Shape) {}
