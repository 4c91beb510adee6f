fn f(n: usize) {
    println!("panic");
    debug!("assert");
}
