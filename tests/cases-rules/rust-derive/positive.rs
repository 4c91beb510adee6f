#[derive(Debug, Clone)]  // finding
struct A;
