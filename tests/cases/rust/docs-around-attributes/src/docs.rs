/// Parses it.
///
/// # Examples
#[cfg_attr(feature = "derive", doc = " ```")]
/// Parser::new();
/// ```
pub struct Parser;

#[inline]
/// Runs it.
pub fn run() {}

#[test]
// Only on some machines.
#[cfg(unix)]
fn tests() {}
