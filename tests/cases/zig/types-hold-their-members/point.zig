/// A point.
pub const Point = struct {
    x: f32,
    y: f32 = 0,

    pub const zero = Point{ .x = 0 };

    /// Makes one.
    pub fn init(x: f32) Point {
        return .{ .x = x };
    }
    pub fn length(self: *const Point) f32 {
        return self.x;
    }
};
