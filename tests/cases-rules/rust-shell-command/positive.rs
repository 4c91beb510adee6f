fn f() { Command::new("sh").arg("-c"); }  // finding
