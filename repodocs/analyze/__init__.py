"""Bytes of one source in, its Analysis out; never reads a disk or a clock for facts."""
