const std = @import("std");
const util = @import("util/text.zig");
pub const shapes = @import("shapes.zig");
const c = @cImport({
    @cInclude("stdio.h");
});

pub fn main() void {
    std.debug.print("x", .{});
    util.trim("x");
}
