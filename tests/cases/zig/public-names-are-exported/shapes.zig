//! Shapes and their sizes.
const std = @import("std");

/// The most corners.
pub const limit: u32 = 10;
var count: usize = 0;

/// Adds two of a type.
pub fn add(comptime T: type, a: T, b: T) T {
    return a + b;
}
fn hidden() void {}
export fn start() void {}
extern fn puts(s: [*]const u8) c_int;
