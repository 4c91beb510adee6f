use stack::Stack;

#[test]
fn pushes() -> Result<(), Error> {
    let mut stack = Stack::new();
    stack.push(1);
    let top = stack.pop()?;
    stack.flush()?;
    stack.push(
        2,
    );
    assert_eq!(top, 1);
    Ok(())
}
