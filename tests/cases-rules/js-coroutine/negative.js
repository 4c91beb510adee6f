function load(async) {}
