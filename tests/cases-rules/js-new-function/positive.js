const f = new Function("a", "return a");  // finding
