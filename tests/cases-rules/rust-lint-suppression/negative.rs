#[warn(unused_unsafe)]
fn allow() {}
