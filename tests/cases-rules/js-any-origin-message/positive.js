frame.postMessage(text, "*");  // finding
