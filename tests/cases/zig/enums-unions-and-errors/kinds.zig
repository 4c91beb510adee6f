pub const Color = enum { red, green };
pub const Err = error{ NotFound, Denied };
pub const Value = union(enum) { number: i32, none };
