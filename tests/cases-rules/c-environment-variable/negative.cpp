auto home = settings.getenv("HOME");
