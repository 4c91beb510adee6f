"""Tests of the shared cache, against real servers on loopback."""
