"""Kinds of symbols that several steps tell apart in the same way."""

# What has members and instances, or stands for them; each step adds the kinds that it treats so, too.
TYPES = frozenset({"class", "interface", "annotation", "struct", "enum", "trait", "union"})
# What can be called or run.
CALLABLE = frozenset({"function", "method", "constructor", "macro", "class", "struct", "target", "job"})
# What only qualifies the names of what it holds, and may be opened in many sources.
NAMESPACE = "namespace"
# A further signature of a function.
OVERLOAD = "overload"
# What names a folder in which includes are looked for, and no source.
INCLUDE_FOLDER = "include-folder"
# What says which folder a variable of a build file stands for.
FOLDER_VARIABLE = "folder-variable"
# What names a folder of sources of one ending, which its option names: `--glsl-path shaders`.
ENDING_FOLDER = "ending-folder"
# What is asked for the folders that it names, and leads to no source itself.
FOLDER_KINDS = frozenset({INCLUDE_FOLDER, FOLDER_VARIABLE, ENDING_FOLDER})
# How a build file names what it builds: a file, or a pattern of a folder or of all below it.
SOURCE, GLOB, DEEP_GLOB = "source", "glob", "deep-glob"
BUILT_KINDS = frozenset({SOURCE, GLOB, DEEP_GLOB})
