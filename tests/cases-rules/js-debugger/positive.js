debugger;  // finding
