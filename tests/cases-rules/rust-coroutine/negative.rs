fn load() {}
