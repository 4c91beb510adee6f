int atomic = 0;
mine::atomic<int> count;
