fn f() { let m = Mutex::new(1); }  // finding
