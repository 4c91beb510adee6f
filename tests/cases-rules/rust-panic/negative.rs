fn f() { print!("panic"); }
