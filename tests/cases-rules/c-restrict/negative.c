void f(int* a, int restricted);
