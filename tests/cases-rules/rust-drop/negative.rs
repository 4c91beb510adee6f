impl Clone for Guard {
    fn clone(&self) -> Self { drop(1); Guard }
}
