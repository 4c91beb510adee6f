#[allow(unused_unsafe)]  // finding
fn f() {}
