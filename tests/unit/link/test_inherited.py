"""What types inherit is used where their methods call it of their own object."""

from tests.unit.link.texts import link_texts, list_users

BASE_H = """\
namespace ops {
class Base {
 public:
  void open();
  int size() const { return 1; }
  static int count();
  void hidden();
};
class Middle : public Base {
 public:
  void hidden();
};
int free_size();
}
"""


def test_a_method_calls_what_its_type_inherits() -> None:
    """By its name alone or of `this`, in the class or behind it, also of the base of a base."""
    links = link_texts(
        {
            "base.h": BASE_H,
            "file.h": (
                '#include "base.h"\nnamespace ops {\nclass File : public Middle {\n public:\n'
                "  int measure() { return this->size() + size(); }\n  void start();\n  void own();\n};\n}\n"
            ),
            "file.cpp": '#include "file.h"\nnamespace ops {\nvoid File::start() { open(); hidden(); own(); }\n}\n',
        }
    )
    told = list_users(links["base.h"])
    assert told["ops::Base::size"] == ("file.h",)
    assert told["ops::Base::open"] == ("file.cpp",)
    assert told["ops::Middle::hidden"] == ("file.cpp",)
    assert "ops::Base::hidden" not in told
    # The class declares it, in the header.
    assert list_users(links["file.h"])["ops::File::own"] == ("file.cpp",)


def test_a_template_can_be_defined_in_another_header_and_specialized() -> None:
    """The type is that of the header that declares it, or that is named with it."""
    links = link_texts(
        {
            "base.h": BASE_H,
            "file.h": (
                '#include "base.h"\nnamespace ops {\ntemplate <typename T>\nclass File : public Base {\n public:\n'
                "  void start();\n  void stop() { }\n};\n}\n"
            ),
            "file_impl.h": (
                '#include "file.h"\nnamespace ops {\ntemplate <typename T>\nvoid File<T>::start() { open(); }\n}\n'
            ),
            "special.cpp": (
                '#include "file.h"\nnamespace ops {\ntemplate <>\nvoid File<int>::stop() { hidden(); }\n'
                "File<int> made;\n}\n"
            ),
        }
    )
    told = list_users(links["base.h"])
    assert told["ops::Base::open"] == ("file_impl.h",)
    assert told["ops::Base::hidden"] == ("special.cpp",)


def test_what_a_header_calls_inline_is_used_of_its_implementation() -> None:
    """The header is no user of itself, but of the source that defines it; another type's member is not meant."""
    links = link_texts(
        {
            "mode.h": (
                "class Mode {\n public:\n  static void set(int to);\n  static void leave();\n  void stop();\n};\n"
                "void report();\nvoid told();\n"
                "struct Guard {\n  Guard() { Mode::set(1); report(); stop(); }\n  ~Guard();\n};\n"
            ),
            "mode.cpp": (
                '#include "mode.h"\nvoid Mode::set(int to) { }\nvoid Mode::leave() { }\nvoid Mode::stop() { }\n'
                "void report() { }\nvoid told() { }\n"
            ),
        }
    )
    told = {one.of.name: one.few for one in links["mode.cpp"].declared if one.anchor}
    assert told == {"Mode::set": ("mode.h",), "report": ("mode.h",)}


def test_what_is_no_member_of_a_base_is_none() -> None:
    """A function calls nothing of an object, and a type without the base inherits nothing."""
    links = link_texts(
        {
            "base.h": BASE_H,
            "other.cpp": (
                '#include "base.h"\nclass Other {\n  void go() { open(); }\n};\n'
                "int run() { return size(); }\n"
            ),
        }
    )
    assert not list_users(links["base.h"])


def test_what_an_object_inherits_is_used_of_its_base() -> None:
    """`File f; f.open()` calls what the base of `File` has."""
    links = link_texts(
        {
            "base.h": BASE_H,
            "file.h": '#include "base.h"\nnamespace ops {\nclass File : public Base {};\n}\n',
            "main.cpp": '#include "file.h"\nint main() {\n  ops::File f;\n  f.open();\n  ops::File::count();\n}\n',
        }
    )
    told = list_users(links["base.h"])
    assert told["ops::Base::open"] == ("main.cpp",)
    assert told["ops::Base::count"] == ("main.cpp",)


def test_python_inherits_by_self() -> None:
    """Of a class that an import gives; what the class has itself hides it, and a bare name is no method."""
    links = link_texts(
        {
            "base.py": (
                "class Base:\n    def check(self): pass\n    def run(self): pass\n    def bare(self): pass\n"
            ),
            "mine.py": (
                "from base import Base\n\n\nclass Mine(Base):\n    def run(self): pass\n\n"
                "    def go(self):\n        self.check()\n        self.run()\n        bare()\n"
            ),
        }
    )
    told = list_users(links["base.py"])
    assert told["Base.check"] == ("mine.py",)
    assert "Base.run" not in told
    assert "Base.bare" not in told
    assert [name.name for edge in links["mine.py"].edges for name in edge.names] == ["Base", "Base.check"]


def test_a_chain_of_calls_leads_to_what_the_last_one_gives() -> None:
    """By the types that the signatures tell, of an object, a static member or a function."""
    links = link_texts(
        {
            "map.h": "namespace a {\nclass Map {\n public:\n  int find(int key);\n  int size();\n  int no();\n};\n}\n",
            "lower.h": (
                '#include "map.h"\nnamespace a {\nclass Lower {\n public:\n  static Lower* current();\n'
                "  const Map& map() const { return map_; }\n  std::shared_ptr<Map> held() const;\n"
                "  int count() const;\n private:\n  Map map_;\n};\nLower& lower();\n}\n"
            ),
            "main.cpp": (
                '#include "lower.h"\nint main(const a::Lower& one) {\n  a::Lower::current()->map().find(1);\n'
                "  one.held()->size();\n  a::lower().count();\n  one.map()->no();\n  one.other().no();\n}\n"
            ),
        }
    )
    told = list_users(links["map.h"])
    assert told["a::Map::find"] == ("main.cpp",)
    assert told["a::Map::size"] == ("main.cpp",)
    assert "a::Map::no" not in told
    assert list_users(links["lower.h"])["a::Lower::count"] == ("main.cpp",)


def test_a_chain_begins_with_a_call_of_the_own_object() -> None:
    """`graph()->find()` in a method is asked of what its type declares or inherits."""
    links = link_texts(
        {
            "graph.h": "class Graph {\n public:\n  int find();\n};\n",
            "node.h": '#include "graph.h"\nclass Node {\n public:\n  Graph* graph();\n  int go();\n};\n',
            "node.cpp": '#include "node.h"\nint Node::go() { return graph()->find(); }\n',
            "other.cpp": '#include "node.h"\nint go() { return graph()->find(); }\n',
        }
    )
    assert list_users(links["graph.h"])["Graph::find"] == ("node.cpp",)
