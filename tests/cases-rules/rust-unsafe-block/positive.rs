fn f() {
    unsafe { g() }  // finding
}
