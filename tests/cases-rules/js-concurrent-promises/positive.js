await Promise.all([a, b]);  // finding
