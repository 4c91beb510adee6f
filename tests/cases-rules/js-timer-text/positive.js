setTimeout("run()", 10);  // finding
