#[cold]
fn inline() {}
