"""Texts that only look like code."""

TEMPLATE = """
class InString:
    def in_string(self):
        import nothing
"""


def real():
    """Uses no class or def.

    >>> class InDoctest: pass
    """
    # class InComment:
    #     def commented(self): pass
    return "def fake(): pass"
