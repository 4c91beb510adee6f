#[derive(Debug, Clone)]
struct Uses {
    part: Part,
    list: Vec<other::Item>,
}

impl Draw for Uses {
    fn run(&self, by: &dyn Paint) -> Result<Output, io::Error> {
        helper(Mode::Fast, LIMIT);
        self.stop();
        other::start::<Kind>(1);
        println!("{}", 1);
        let made = Store { size: Size::SMALL };
        let Point { x, .. } = at();
        if let Some(Shape::Round(r)) = made.find() {
            tools::log!(r);
        }
        Ok(Output::default())
    }
}
