"""The check stage: the pages that changed, judged against all others."""
