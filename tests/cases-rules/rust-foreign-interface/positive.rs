extern "C" {  // finding
    fn run();
}
pub extern "C" fn go() {}  // finding
