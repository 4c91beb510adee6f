function* ids() {}  // finding
