type Pair[T] = tuple[T, T]
type Name = str
Old: TypeAlias = "dict[str, Name]"
T = TypeVar("T", bound=int)
UserId = typing.NewType("UserId", int)
Point = collections.namedtuple("Point", "x y")
Plain = dict
