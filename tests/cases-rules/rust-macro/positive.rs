macro_rules! square {  // finding
    ($x:expr) => { $x * $x };
}
