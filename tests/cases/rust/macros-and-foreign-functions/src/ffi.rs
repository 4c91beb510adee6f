/// Says it.
#[macro_export]
macro_rules! say {
    ($x:expr) => {};
}
macro_rules! own { () => {} }

extern "C" {
    /// Adds in C.
    pub fn add(a: i32, b: i32) -> i32;
    static VERSION: u8;
}

#[no_mangle]
pub unsafe extern "C" fn start() {}
pub async fn wait() {}
