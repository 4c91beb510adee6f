// Finds a file without hits.
rgtest!(finds_nothing, |dir: Dir, mut cmd: Command| {
    dir.create("a", "b");
    check(cmd.run());
});

util::quick_test!(finds_one, || {});

mod inner {
    sometest!(is_inside, run);
}

latest!("no", 1);
macro_rules! other { () => {} }

fn run() {
    mytest!(inside_of_a_function, 1);
}
