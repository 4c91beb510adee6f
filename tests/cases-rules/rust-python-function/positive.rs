#[pyfunction]
fn area(side: f64) -> f64 { // finding
    side * side
}

#[pyclass]
#[derive(Clone)]
pub struct Square { // finding
    side: f64,
}
