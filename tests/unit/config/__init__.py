"""Tests of the configuration: what it makes of files, and every mistake in them."""
