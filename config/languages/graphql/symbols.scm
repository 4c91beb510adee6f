; Types of the schema with their fields, and the operations and fragments of documents.

(object_type_definition (name) @name (fields_definition)? @body) @symbol.type
(interface_type_definition (name) @name (fields_definition)? @body) @symbol.interface
(input_object_type_definition (name) @name (input_fields_definition)? @body) @symbol.input
(enum_type_definition (name) @name (enum_values_definition)? @body) @symbol.enum
(union_type_definition (name) @name) @symbol.union
(scalar_type_definition (name) @name) @symbol.scalar
(directive_definition (name) @name) @symbol.directive

; An extension adds fields to a type of another place.
(object_type_extension (name) @name (fields_definition)? @body) @symbol.extension
(interface_type_extension (name) @name (fields_definition)? @body) @symbol.extension
(input_object_type_extension (name) @name) @symbol.extension
(enum_type_extension (name) @name) @symbol.extension

(field_definition (name) @name) @symbol.field
(input_fields_definition (input_value_definition (name) @name) @symbol.field)
(enum_value_definition (enum_value (name) @name)) @symbol.constant

(operation_definition (name) @name (selection_set) @body) @symbol.operation
(fragment_definition (fragment_name (name) @name) (selection_set) @body) @symbol.fragment

; A description stands before what it tells of, and is no part of the signature.
(_ (description) @doc) @of
(object_type_definition "type" @signature (name) @signature
  (implements_interfaces)? @signature (directives)? @signature) @of
(interface_type_definition "interface" @signature (name) @signature
  (implements_interfaces)? @signature (directives)? @signature) @of
(input_object_type_definition "input" @signature (name) @signature (directives)? @signature) @of
(enum_type_definition "enum" @signature (name) @signature (directives)? @signature) @of
(union_type_definition "union" @signature (union_member_types) @signature) @of
(scalar_type_definition "scalar" @signature (name) @signature (directives)? @signature) @of
(directive_definition "directive" @signature (directive_locations) @signature) @of
(field_definition (name) @signature (type) @signature (directives)? @signature) @of
(input_value_definition (name) @signature (type) @signature (default_value)? @signature) @of
(enum_value_definition (enum_value) @signature (directives)? @signature) @of

(object_type_definition (implements_interfaces (named_type (name) @base))) @of
(object_type_definition (implements_interfaces (implements_interfaces (named_type (name) @base)))) @of
(interface_type_definition (implements_interfaces (named_type (name) @base))) @of

(comment) @comment
