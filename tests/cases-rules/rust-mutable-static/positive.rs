static mut COUNT: u32 = 0;  // finding
