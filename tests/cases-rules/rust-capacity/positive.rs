fn f() { let v = Vec::with_capacity(3); }  // finding
