"""Tests of the pages of folders and of the repository."""
