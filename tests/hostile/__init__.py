"""Tests of what somebody may have made to do harm: files, names, kinds of file, repositories."""
