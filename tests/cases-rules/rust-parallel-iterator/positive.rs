fn f() { rows.par_iter().map(g); }  // finding
