"""Tests of whole builds, by what ran, what bytes came out and what was said."""
