[[deprecated("use g")]] void f();  // finding
