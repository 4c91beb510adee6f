const worker = new Worker("w.js");  // finding
