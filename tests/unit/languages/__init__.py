"""Tests of languages: how names, contents and grammars are brought together."""
