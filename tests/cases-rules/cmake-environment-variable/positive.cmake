set(JOBS $ENV{MAX_JOBS})  # finding
