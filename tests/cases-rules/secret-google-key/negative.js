const map = load("AIzaNotAKey");
