"""Words of comments: marks of several languages and tags of XML are no words."""

import pytest

from repodocs.analyze.sentences import find_first_sentence
from repodocs.analyze.words import strip_fences


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("(** Draws it. *)", "Draws it."),
        ("{- | Draws it. -}", "Draws it."),
        ("--[[ Draws it. ]]", "Draws it."),
        ("--[==[\nDraws it.\n]==]", "Draws it."),
        ("#= Draws it. =#", "Draws it."),
        ("=begin\nDraws it.\n=end", "Draws it."),
        ("-- | Draws it.", "Draws it."),
        ("#' Draws it.", "Draws it."),
        ("#: Whether it\n#: is drawn.", "Whether it is drawn."),
        ("/// <summary>Draws <see cref=\"T:Shape\"/>.</summary>", "Draws `Shape`."),
        ("/// <summary>\n/// Draws it.\n/// </summary>\n/// <returns>One.</returns>", "Draws it."),
        ("/// <param name=\"shape\">What is drawn.</param>", ""),
        ("/** <p>Draws a <em>round</em> <code>Shape</code>. */", "Draws a round `Shape`."),
        ("/** Draws {@link Shape#all(int, int) @Shapes} and {@link Shape|one}. */", "Draws `@Shapes` and `one`."),
        ("/** Renders as <p> elements, and vector<i> too. */", "Renders as <p> elements, and vector<i> too."),
        ("// (*draw)(shape) is called.", "(*draw)(shape) is called."),
    ],
)  # fmt: skip
def test_marks_around_a_comment_are_no_words(comment: str, words: str) -> None:
    """The first sentence of a comment in each language's form."""
    assert find_first_sentence(strip_fences(comment), 1, 240)[0] == words


def test_fences_move_no_word() -> None:
    """The line and the column of a word stay what they are in the source."""
    assert strip_fences("(* a\n b *)").index("b") == "(* a\n b *)".index("b")
