; Complete statements that call.

([
  (braced_expression body: (call function: [(identifier) (namespace_operator)] @example.name) @example)
  (braced_expression body: (binary_operator operator: "<-" rhs: (call function: [(identifier) (namespace_operator)] @example.name)) @example)
  (program (call function: [(identifier) (namespace_operator)] @example.name) @example)
] (#not-match? @example.name "^(library|require|source|test_that|context|describe|it|UseMethod|standardGeneric|set\\w+|skip\\w*|return|stop)$"))
