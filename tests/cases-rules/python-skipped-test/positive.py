@unittest.skip("slow")  # finding
def test_a():
    pass


@pytest.mark.xfail  # finding
def test_b():
    pass
