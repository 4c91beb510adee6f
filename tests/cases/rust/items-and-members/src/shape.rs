//! Shapes
//! to draw. And more.

/// What can be drawn.
///
/// Not all can.
#[derive(Debug, Clone)]
#[must_use]
pub struct Shape<T: Paint>
where
    T: Copy,
{
    /// Its name.
    #[serde(skip)]
    pub name: String,
    sides: Vec<T>,
}

pub struct Pair(pub i32, u8);
pub union Bits {
    pub whole: u32,
}

pub enum Color {
    /// Like blood.
    Red,
    Mixed(u8, u8),
    Named { name: String },
    Last = 9,
}

pub const LIMIT: usize = 3;
pub static mut COUNT: u32 = 0;
pub type Shapes = Vec<Shape<u8>>;
const _: () = ();
static NAMES: &[&str] = &[
    "a",
];
