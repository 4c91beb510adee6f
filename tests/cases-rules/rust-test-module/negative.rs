#[cfg(unix)]
mod tests {}
