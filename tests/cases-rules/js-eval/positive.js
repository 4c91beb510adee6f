eval(text);  // finding
