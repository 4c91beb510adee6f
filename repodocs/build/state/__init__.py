"""What tasks read and wrote last: the state, its lock, its rows."""
