fn f() { let m = Door::new(1); }
