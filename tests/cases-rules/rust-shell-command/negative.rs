fn f() { Command::new("ls").arg("-c"); }
