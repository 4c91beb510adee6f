const API_KEY: &str = "abc-def";  // finding
fn f() { let password = "hunter2"; }  // finding
