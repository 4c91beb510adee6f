pub fn before() -> i32 { 1 }

fn broken( {
    let x = ;
}

pub fn after() {}
