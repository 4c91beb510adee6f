fn f() { fish.spawn(run); }
