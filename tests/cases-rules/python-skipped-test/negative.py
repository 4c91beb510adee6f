@unittest.skipIf(True, "slow")
def test_a():
    skip()
