"""Draws shapes.

NOTE: a canvas must be open.
"""
# WARNING: not for threads.
DOC = """
    IMPORTANT : the flag must be set.
"""
