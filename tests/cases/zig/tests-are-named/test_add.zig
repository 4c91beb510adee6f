const add = @import("shapes.zig").add;
const expect = @import("std").testing.expect;

test "adds two" {
    try expect(add(i32, 1, 2) == 3);
}
