thread_local int depth = 0;  // finding
