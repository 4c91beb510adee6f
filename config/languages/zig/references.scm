; Names that the source calls or types with.

((SuffixExpr variable_type_function: (IDENTIFIER) [(FnCallArguments) (FieldOrFnCall function_call: (_))]) @reference.call
  (#set! extract "\\A([\\w.]+)\\("))
(ParamType (ErrorUnionExpr (SuffixExpr . variable_type_function: (IDENTIFIER) @reference.type .)))
(ContainerField field_member: (_) (ErrorUnionExpr (SuffixExpr . variable_type_function: (IDENTIFIER) @reference.type .)))
