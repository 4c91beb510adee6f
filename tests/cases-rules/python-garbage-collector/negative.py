gc.is_tracked(x)
garden.gc()
