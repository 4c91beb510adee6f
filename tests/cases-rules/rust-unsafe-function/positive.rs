unsafe fn f() {}  // finding
