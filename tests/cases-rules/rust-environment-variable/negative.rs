fn f() { let var = table.var("HOME"); }
