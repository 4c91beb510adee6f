@registered_already
def relu(x):
    return register(x)


class Conv:
    def build(self):
        self.register_buffer("x", None)
