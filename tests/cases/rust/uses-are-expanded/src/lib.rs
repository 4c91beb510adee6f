use std::io;
use serde::Serialize as Ser;
use super::*;
use crate::{
    config::{self, Options as Config, parse},
    error::Error,
    prelude::*,
    run as start,
};
use std::fmt::{self, Display};
pub use crate::shape::Shape;
pub use self::color::{Blue, Red};
extern crate alloc as memory;

pub mod parser;
mod tests {
    use super::parser;
}

fn load() {
    use std::fs::read;
}
