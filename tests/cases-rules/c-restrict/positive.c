void f(int* restrict a);  // finding
