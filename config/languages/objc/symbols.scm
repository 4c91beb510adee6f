; Classes, protocols and their members. A method's name is the first word of its
; selector, as a message names it first too.

(class_interface . (identifier) @name superclass: (identifier) @base) @symbol.class
(class_interface . (identifier) superclass: (identifier) @reference.type)
; What a class says of itself ends before its members.
(class_interface [
  (instance_variables) (property_declaration) (method_declaration) (comment)] @body) @of
(class_implementation [(instance_variables) (implementation_definition) (comment)] @body) @of
(protocol_declaration [
  (property_declaration) (method_declaration) (comment) (qualified_protocol_interface_declaration)
] @body) @of
; A category or an extension adds to a class.
(class_interface . (identifier) @name !superclass) @container
((class_interface !superclass !category) @of
  (#set! exported "no"))
(class_implementation . (identifier) @name !category) @symbol.class
(class_implementation . (identifier) @name category: (identifier)) @container
(protocol_declaration . (identifier) @name) @symbol.interface
(protocol_declaration (protocol_reference_list (identifier) @base)) @of
(class_interface (parameterized_arguments (type_name (type_identifier) @base))) @of

(method_declaration (method_type) . (identifier) @name) @symbol.method
(method_definition (method_type) . (identifier) @name) @symbol.method
(method_definition (compound_statement) @body) @of

(property_declaration (struct_declaration (struct_declarator [
  (identifier) @name
  (pointer_declarator declarator: (identifier) @name)
]))) @symbol.property
((instance_variable (struct_declaration (struct_declarator [
  (identifier) @name
  (pointer_declarator declarator: (identifier) @name)
]))) @symbol.field
  (#set! exported "no"))
