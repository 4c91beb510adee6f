fn f() { square!(2); }
