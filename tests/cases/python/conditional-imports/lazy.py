import always

if TYPE_CHECKING:
    from typed import Name

try:
    import fast as impl
except ImportError:
    import slow as impl


def load():
    from inside import thing
    return thing


class Plugin:
    import held
