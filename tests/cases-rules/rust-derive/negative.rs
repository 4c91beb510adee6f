#[repr(C)]
struct A;
