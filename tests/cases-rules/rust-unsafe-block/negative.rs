fn f() { g() }
