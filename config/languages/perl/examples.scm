; Complete statements that call.

(expression_statement (function_call_expression function: (function) @example.name)) @example
((expression_statement (ambiguous_function_call_expression function: (function) @example.name)) @example
  (#not-match? @example.name "^(has|extends|with|print|push|die|shift|return|bless|croak)$"))
((expression_statement (assignment_expression right: (method_call_expression invocant: (bareword)) @example.name)) @example
  (#set! extract "\\A([\\w:]+\\s*->\\s*\\w+)"))
((expression_statement (method_call_expression invocant: (bareword)) @example.name) @example
  (#set! extract "\\A([\\w:]+\\s*->\\s*\\w+)"))
