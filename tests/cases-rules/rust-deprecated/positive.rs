#[deprecated(since = "1.0")]  // finding
fn f() {}
