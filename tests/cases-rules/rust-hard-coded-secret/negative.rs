const API_KEY_NAME: &str = "key";
fn f() { let password = read(); }
