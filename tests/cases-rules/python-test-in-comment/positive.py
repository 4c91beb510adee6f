class Pool:
    # def test_small(self):
    #     run()
    pass
