fn f() { std::thread::spawn(run); }  // finding
