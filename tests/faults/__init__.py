"""Tests of builds to which something happens: the next one ends as if nothing had."""
