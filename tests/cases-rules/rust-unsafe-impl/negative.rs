impl Send for A {}
