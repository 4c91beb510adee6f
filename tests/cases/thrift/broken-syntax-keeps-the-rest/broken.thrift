struct Good { 1: i32 id }
struct Bad { 1: }
struct Later { 1: string name }
