"""Loads a grammar by name from the provider that the configuration chose."""

import ctypes
import importlib
import importlib.util
from collections.abc import Callable

import tree_sitter

from repodocs.model.errors import ConfigError


def load_grammar(provider: str, name: str) -> tree_sitter.Language:
    """Returns the grammar `name` of `provider`; raises ConfigError when it is not there."""
    loader = PROVIDERS.get(provider)
    if loader is None:
        known = ", ".join(sorted(PROVIDERS))
        raise ConfigError(f"no grammar provider {provider!r}; there are: {known}")
    try:
        return loader(name)
    except ImportError as error:
        package = PACKAGES.get(provider, f"tree-sitter-{name.partition('/')[0]}")
        raise ConfigError(
            f"grammar {name!r}: provider {provider!r} is not installed ({error}); "
            f"install {package}, or choose another 'provider'"
        ) from error
    except (LookupError, AttributeError, OSError, ValueError) as error:
        raise ConfigError(
            f"grammar {name!r}: provider {provider!r} has none of that name that can be used ({error}); "
            f"write its name there as the language's 'grammar', or choose another 'provider'"
        ) from error


def load_from_pack(name: str) -> tree_sitter.Language:
    """The default: tree-sitter-language-pack."""
    pack = importlib.import_module("tree_sitter_language_pack")
    return pack.get_language(name)  # type: ignore[no-any-return]  # the pack is untyped here


def load_from_wheel(name: str) -> tree_sitter.Language:
    """A single-grammar wheel: the module tree_sitter_NAME with a function language()."""
    family, _, member = name.partition("/")
    module = importlib.import_module(f"tree_sitter_{family.replace('-', '_')}")
    suffix = f"language_{member}" if member else "language"
    return tree_sitter.Language(getattr(module, suffix)())


def load_from_tree_sitter_languages(name: str) -> tree_sitter.Language:
    """A grammar of the library inside tree-sitter-languages.

    That package's own loader calls a constructor that tree-sitter 0.22 removed,
    so the symbol is taken from the library and handed over in the capsule that
    today's constructor wants.
    """
    spec = importlib.util.find_spec("tree_sitter_languages")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("tree-sitter-languages is not installed")
    library = ctypes.cdll.LoadLibrary(f"{spec.submodule_search_locations[0]}/languages.so")
    symbol = getattr(library, f"tree_sitter_{name}")
    symbol.restype = ctypes.c_void_p
    make_capsule = ctypes.pythonapi.PyCapsule_New
    make_capsule.restype = ctypes.py_object
    make_capsule.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
    return tree_sitter.Language(make_capsule(symbol(), b"tree_sitter.Language", None))


# What to install for a provider; a wheel has the name of its grammar.
PACKAGES = {
    "pack": "tree-sitter-language-pack",
    "tree-sitter-languages": "repodocs-build[tree-sitter-languages] (for Python before 3.13)",
}
PROVIDERS: dict[str, Callable[[str], tree_sitter.Language]] = {
    "pack": load_from_pack,
    "wheel": load_from_wheel,
    "tree-sitter-languages": load_from_tree_sitter_languages,
}
