@show.register
def show_list(value):
    return singledispatch
