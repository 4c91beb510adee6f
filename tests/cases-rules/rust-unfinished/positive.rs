fn f() { todo!() }  // finding
