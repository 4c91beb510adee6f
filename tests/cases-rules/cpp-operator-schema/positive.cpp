OPERATOR_SCHEMA(Im2Col)  // finding
    .NumInputs(1)
    .SetDoc("Moves patches into columns.");
