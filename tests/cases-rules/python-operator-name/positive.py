op = core.CreateOperator("Im2Col", ["X"], ["Y"])  # finding
op = CreateOperator("Relu", ["X"], ["Y"], engine="NNPACK")  # finding
