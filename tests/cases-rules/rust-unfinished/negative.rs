fn todo() { f() }
