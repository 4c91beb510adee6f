#[inline(always)]  // finding
fn f() {}
