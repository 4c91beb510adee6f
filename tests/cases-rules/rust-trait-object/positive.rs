fn f(x: Box<dyn Shape>) {}  // finding
