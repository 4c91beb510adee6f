"""Verifies pages as they were written: links, anchors, sizes, sections."""
