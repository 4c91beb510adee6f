fn f() { let b = transmute_slowly(a); }
