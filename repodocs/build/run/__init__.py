"""One build in waves, from what is stale to what is told."""
