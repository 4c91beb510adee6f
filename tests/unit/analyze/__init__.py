"""Tests of the analyze stage."""
