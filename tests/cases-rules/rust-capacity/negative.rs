fn f() { let v = Vec::new(); }
