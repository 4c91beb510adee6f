; Types, services and constants, each with its members.

((namespace_declaration) @name @symbol.namespace
  (#set! extract "(\\S+)\\s*$")
  (#set! exported "no"))

(struct_definition type: (identifier) @name "{" @body) @symbol.struct
(union_definition type: (identifier) @name "{" @body) @symbol.union
(exception_definition (identifier) @name "{" @body) @symbol.exception
(enum_definition type: (identifier) @name "{" @body) @symbol.enum
(service_definition "service" . (identifier) @name "{" @body) @symbol.service
(service_definition "extends" (identifier) @base . "{") @of
(typedef_definition (typedef_identifier) @name) @symbol.type
(const_definition (identifier) @name) @symbol.constant
(function_definition (identifier) @name) @symbol.rpc
(field (identifier) @name) @symbol.field
(enum_definition "{" (identifier) @name @symbol.constant)

(comment) @comment
