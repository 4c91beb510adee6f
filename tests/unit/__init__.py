"""Tests of single modules; folders mirror repodocs/."""
