"""The frozen values that the stages pass on; imports nothing of ours."""
