fn f() { let b = std::mem::transmute::<A, B>(a); }  // finding
