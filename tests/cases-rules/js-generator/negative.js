function ids() {}
