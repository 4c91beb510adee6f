constant float PI = 3.14;
constant bool has_bias [[function_constant(0)]];
constant float weights[3] = {1, 2, 3};
