op = core.CreateOperator(name, ["X"], ["Y"])
net = core.Net("Im2Col")
