void* lib = dlopen("libm.so", 1);  // finding
