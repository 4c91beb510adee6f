REGISTER_CPU_OPERATOR(Im2Col, Im2ColOp<float, CPUContext>);
SHAPE_SCHEMA(Im2Col).NumInputs(1);
