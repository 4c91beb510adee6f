const port = settings.env.PORT;
