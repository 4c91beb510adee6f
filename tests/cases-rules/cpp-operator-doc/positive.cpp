OPERATOR_SCHEMA(Square)
    .NumInputs(1)
    .SetDoc(R"DOC(
Draws a square.
)DOC")
    .Output(0, "Y", "a box");
