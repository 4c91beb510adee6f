extern int count;
