fn f() { panic!("no"); }  // finding
