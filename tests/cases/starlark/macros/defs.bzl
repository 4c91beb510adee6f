load("//tools:base.bzl", "base_library")

def widget_library(name, srcs = [], **kwargs):
    """Makes a library of widgets.

    Args:
      name: of the library.
    """
    base_library(name = name, srcs = srcs + ["widget.cpp"])
    native.genrule(name = "made", outs = ["made.h"])

def _check(name):  # private
    fail(name)
