@register("relu")  # finding
def relu(x):
    return x


@OPERATORS.register_module  # finding
class Conv:
    pass
