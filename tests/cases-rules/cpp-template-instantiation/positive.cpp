template void run<int>(int x);  // finding
