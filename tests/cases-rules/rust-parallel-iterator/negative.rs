fn f() { rows.iter().map(g); }
