#[inline]
fn pyfunction(side: f64) -> f64 {
    side * side
}
