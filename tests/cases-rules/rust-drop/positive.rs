impl Drop for Guard {  // finding
    fn drop(&mut self) {}
}
