(class_specifier name: (_) @name body: (_) @body) @symbol.class
(struct_specifier name: (_) @name body: (_) @body) @symbol.struct
(namespace_definition name: (_) @name body: (_) @body) @symbol.namespace
(function_definition
  declarator: (_ (function_declarator declarator: (identifier) @name))
  body: (_) @body) @symbol.function
(function_definition
  declarator: (function_declarator declarator: [(identifier) (field_identifier)] @name)
  body: (_) @body) @symbol.function
(comment) @comment
(access_specifier) @access
(template_declaration (_) @of) @outer
(call_expression function: (_) @reference.call)
(preproc_include path: (string_literal) @module) @import.include
(preproc_include path: (system_lib_string) @module) @import.system-include
