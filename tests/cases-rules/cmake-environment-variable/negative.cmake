set(ENV{MAX_JOBS} 3)
set(JOBS ${ENV})
