pub struct Stack<T>(Vec<T>);

impl<T> Stack<T> {
    pub const LIMIT: usize = 3;

    /// Makes one.
    #[inline]
    pub fn new() -> Self {
        fn helper() {}
        Stack(Vec::new())
    }

    fn grow(&mut self) {}
}

impl<T> Iterator for Stack<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        None
    }
}

impl fmt::Display for &other::Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl dyn Draw {
    pub fn twice(&self) {}
}
