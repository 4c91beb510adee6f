static int depth = 0;
