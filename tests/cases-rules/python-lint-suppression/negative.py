run()  # noqa: E501
second = 1  # a second thought
