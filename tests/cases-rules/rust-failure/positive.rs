fn f(n: usize) {
    assert!(n > 0, "n is positive"); // finding
    panic!("closed"); // finding
}
