; Parameters of a template that are written as macros and constants are.

([
  (optional_parameter_declaration declarator: (identifier) @reference.local)
  (type_parameter_declaration (type_identifier) @reference.local)
  (optional_type_parameter_declaration name: (type_identifier) @reference.local)
  (variadic_type_parameter_declaration (type_identifier) @reference.local)
 ]
 (#match? @reference.local "^(?:[A-Z][A-Z0-9_]{2,}|k[A-Z][A-Za-z0-9_]*)$"))
