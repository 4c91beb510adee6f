"""Keys that open nothing."""

AWS = "AKIAIOSFODNN7EXAMPLE"
