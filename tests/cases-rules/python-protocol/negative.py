class Wire(HttpProtocol):
    Protocol = 1
