int before(int a) { return a; }

int broken = = @ 3;

int after(int a) { return a; }
