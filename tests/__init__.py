"""Tests of what a user can notice."""
