#[must_use]
fn deprecated() {}
