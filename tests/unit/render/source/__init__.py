"""Tests of the pages of one source."""
