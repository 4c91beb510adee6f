pub fn first() void {}
pub fn ( oops
pub fn last() void {}
