//! Parts of a text.

const Kind = @import("kind.zig").Kind;
const low, const high = readRange();

/// How far the ends are from each other.
pub fn measure(kind: Kind) u32 {
    const start, const end = readRange();
    const width, _ = readSize();
    _ = width;
    const step = pick: switch (kind) {
        .short => break :pick 1,
        else => 2,
    };
    sw: switch (kind) {
        .short => continue :sw .long,
        else => {},
    }
    return (end - start) / step;
}

/// What is left.
pub fn readRest() u32 {
    _, const rest = readRange();
    return rest;
}
