void* lib = my_dlopen("libm.so", 1);
