int run(void *library, const char *name) {
  void *found = dlsym(library, name);
  return found && find(library, "plugin_draw") ? 1 : dlsym(library, "not a name") != 0;
}
