"""A repository whose names and words are hostile, in many languages."""

from tests.hostile.phrases import CHARACTERS, FENCES, MARKUP

PHRASES = (*MARKUP, *FENCES, *(one for one in CHARACTERS if "\0" not in one))
FOLDERS = ("<b>bold", "[x](y)", "a`b", 'q"uote', "%%{init}%%", "end", "@team #1", "click n0")
NAMES = (
    "`tick`.py", "a|b|c.py", "](https:bad).py", "<img src=x onerror=y>.py", "[x](y).md", "![x](y).md", "#1 @bad.py",
    "%%{init}%%.js", "a\nb.py", "\u202etxt.py", "zero\u200bwidth.py", "-->.js", "click n0.js", "&lt;b&gt;.c", "$x$ :+1:.h",
    "*bold* _it_ ~~s~~.py", "\\.py", "  two  spaces  .py", "www.bad.example.py", "bad@bad.example.py", "'\"`.js",
    "- [x] a.py", "# h.py", "> q.py", "a.py\r", "|", "`", "<!--", "[^1].py", "=", "{{ 7 * 7 }}.py", "\ufffd.py", "tab\t.py",
)  # fmt: skip
BATCH = 12


def write_hostile() -> dict[str, str]:
    """All phrases and names that are hostile."""
    return write_sources(PHRASES, NAMES, FOLDERS)


def write_sources(
    phrases: tuple[str, ...], names: tuple[str, ...], folders: tuple[str, ...]
) -> dict[str, str]:
    """Sources of many languages with a phrase wherever an author may write one, and files of such names."""
    files = {
        name: f'"""About {phrases[place]}."""\n\ndef run{place}(): pass\n' for place, name in enumerate(names)
    }
    for place, some in enumerate(batch(phrases)):
        files |= write_batch(place, [" ".join(one.split()) or "x" for one in some])
        files[f"md/d{place}.md"] = "".join(write_markdown(one) for one in some)
        files[f"txt/t{place}.txt"] = "\n".join(some)
    for place, folder in enumerate(folders):
        lines = [
            f"import {{ f{n} }} from '../{other}/m.js';" for n, other in enumerate(folders) if n != place
        ]
        files[f"{folder}/m.js"] = "\n".join([*lines, f"export function f{place}() {{}}", ""])
    files["README.md"] = f"# {phrases[0]}\n\n{phrases[1]} is a thing.\n\n" + "\n\n".join(phrases) + "\n"
    files["CODEOWNERS"] = "".join(f"*.py @a/{''.join(phrase.split())}\n" for phrase in phrases[:12])
    files["LICENSE"] = f"Copyright {phrases[2]}\n"
    return files


def write_batch(place: int, lines: list[str]) -> dict[str, str]:
    """Some phrases in a source of each of some languages."""
    writers = {
        f"py/m{place}.py": write_python,
        f"py/tests/test_m{place}.py": write_test,
        f"yaml/c{place}.yaml": write_yaml,
        f"json/c{place}.json": write_json,
        f"c/m{place}.c": write_c,
        f"js/m{place}.js": write_javascript,
        f"sh/run{place}.sh": write_shell,
        f"go/m{place}.go": write_go,
        f"rs/m{place}.rs": write_rust,
        f"make/m{place}.mk": write_make,
        f"docker/Dockerfile.d{place}": write_docker,
    }
    return {
        path: "".join(write(number, line) for number, line in enumerate(lines))
        for path, write in writers.items()
    }


def quote(line: str) -> str:
    """The text of a string in double quotes."""
    return line.replace("\\", "\\\\").replace('"', '\\"')


def write_python(number: int, line: str) -> str:
    """Docs, decorators, defaults, names of bases, calls in a circle, what rules find."""
    text = quote(line)
    return (
        f'"""{text}\n\n{text}\n"""\nimport os  # TODO: {line}\n\n\nclass A{number}(Base["{text}"]):\n    """{text}."""\n\n'
        f'    name = "{text}"\n\n    @deco("{text}")\n    def run(self, a="{text}"):\n        """{text}"""\n'
        f'        eval("{text}")\n        raise ValueError("{text}")\n\n\ndef one{number}():\n    """Says `{text}`."""\n'
        f"    return two{number}()\n\n\ndef two{number}():\n    return three{number}()\n\n\n"
        f"def three{number}():\n    return one{number}()\n\n\n"
    )


def write_test(number: int, line: str) -> str:
    """A call that becomes an example."""
    return f'from py.m0 import A{number}\n\n\ndef test_run{number}():\n    A{number}().run(a="{quote(line)}")\n\n\n'


def write_markdown(phrase: str) -> str:
    """Headings, links, fences and the phrase as it is."""
    line = " ".join(phrase.split()) or "x"
    return f"# {line}\n\n{phrase}\n\n## `{line}`\n\n[{line}](../py/m0.py)\n\n```{line}\n{phrase}\n```\n\n"


def write_yaml(number: int, line: str) -> str:
    """Keys, values and comments."""
    return f'# {line}\n"{quote(line)}{number}":\n  - "{quote(line)}"\n  - key: "{quote(line)}"\n'


def write_json(number: int, line: str) -> str:
    """Keys and values, a document for each phrase."""
    return f'{{"{quote(line)}": {{"a{number}": "{quote(line)}"}}}}\n'


def write_c(number: int, line: str) -> str:
    """Comments, includes and macros."""
    return f'// {line}\n#include "{line}"\n#define M{number}(x) "{quote(line)}"\n/* {line} */\nint run{number}(int a) {{ return 1; }}\n'


def write_javascript(number: int, line: str) -> str:
    """Modules, templates and names of members."""
    return f"/** {line} */\nimport x from '{line}';\nexport const a{number} = `{line}`;\nexport class B{number} extends A {{ '{line}'() {{}} }}\n"


def write_shell(number: int, line: str) -> str:
    """Comments and words."""
    return f"# {line}\nrun{number}() {{ echo '{line}'; }}\n"


def write_go(number: int, line: str) -> str:
    """Doc comments and imports."""
    return f'// Package m is {line}\npackage m\n\nimport "{quote(line)}"\n\n// Run is {line}\nfunc Run{number}() {{}}\n'


def write_rust(number: int, line: str) -> str:
    """Doc comments and attributes."""
    return f'//! {line}\n\n/// {line}\n#[doc = "{quote(line)}"]\npub fn run{number}() {{}}\n'


def write_make(number: int, line: str) -> str:
    """Targets and what they need."""
    return f"# {line}\nall{number}: {line}\n\techo\n"


def write_docker(number: int, line: str) -> str:
    """Stages and labels."""
    return f'# {line}\nFROM a AS b{number}\nLABEL x="{quote(line)}"\nENV A="{quote(line)}"\n'


def batch(phrases: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The phrases, some at a time."""
    return [phrases[start : start + BATCH] for start in range(0, len(phrases), BATCH)]
