alignas(64) int x;  // finding
