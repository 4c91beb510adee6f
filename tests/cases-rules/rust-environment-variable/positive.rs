fn f() { let home = std::env::var("HOME"); }  // finding
