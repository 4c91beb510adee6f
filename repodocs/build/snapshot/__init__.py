"""What a finished build saw, and what an edit since then can reach."""
