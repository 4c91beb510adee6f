/// Draws.
pub trait Draw: Paint + Send {
    const SIDES: u32;
    type Canvas;

    /// Draws once.
    fn draw(&self, on: &Self::Canvas);
    fn twice(&self) {}
}

trait Own {
    fn hidden(&self);
}

pub(crate) fn in_the_crate() {}
pub(super) mod inner {
    pub fn shown() {}
    fn own() {}
}
mod private {
    pub fn hidden() {}
}
