extern "C" void run();  // finding
