unsafe impl Send for A {}  // finding
