class Pool:
    # A def test_small(self) would be run; def helper(self) is not.
    # def helper(self):
    def test_small(self):
        """def test_large(self)"""
