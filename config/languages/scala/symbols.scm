; Types, objects, their members, and definitions of a package.

; A clause only names the package that the source belongs to, so it is no definition for others.
((package_clause name: (_) @name !body) @symbol.namespace
  (#set! exported "no"))
(package_clause name: (_) @name body: (_) @body) @symbol.namespace
(package_object name: (_) @name body: (_) @body) @symbol.module

(class_definition name: (_) @name body: (_)? @body) @symbol.class
(trait_definition name: (_) @name body: (_)? @body) @symbol.trait
(object_definition name: (_) @name body: (_)? @body) @symbol.module
(enum_definition name: (_) @name body: (_) @body) @symbol.enum
(type_definition name: (_) @name) @symbol.type
(_ extend: (extends_clause [
  (type_identifier) (generic_type) (stable_type_identifier) (projected_type) (annotated_type) (applied_constructor_type)] @base)) @of

(function_definition name: (_) @name body: (_)? @body) @symbol.function
(function_declaration name: (_) @name) @symbol.function
((template_body [(function_definition) (function_declaration)] @of)
  (#set! kind "method"))
((with_template_body [(function_definition) (function_declaration)] @of)
  (#set! kind "method"))
((enum_body [(function_definition) (function_declaration)] @of)
  (#set! kind "method"))
((function_definition name: (identifier) @_name) @of
  (#eq? @_name "this")
  (#set! kind "constructor"))
(given_definition name: (_) @name body: (_)? @body) @symbol.constant

; Values and variables of a package or of a type, not those of a function.
(compilation_unit [(val_definition) (val_declaration) (var_definition) (var_declaration)] @of)
(template_body [
  (val_definition pattern: [(identifier) @name (identifiers (identifier) @name) (tuple_pattern (identifier) @name) (typed_pattern pattern: (identifier) @name)])
  (val_declaration name: (identifier) @name)
  (var_definition pattern: [(identifier) @name (identifiers (identifier) @name) (tuple_pattern (identifier) @name) (typed_pattern pattern: (identifier) @name)])
  (var_declaration name: (identifier) @name)] @symbol.property)
(compilation_unit [
  (val_definition pattern: [(identifier) @name (identifiers (identifier) @name) (tuple_pattern (identifier) @name)])
  (var_definition pattern: [(identifier) @name (identifiers (identifier) @name) (tuple_pattern (identifier) @name)])] @symbol.property)
((val_definition value: (_) @body) @of
  (#match? @body "\n"))
((var_definition value: (_) @body) @of
  (#match? @body "\n"))
((type_definition type: (_) @body) @of
  (#match? @body "\n"))

; A parameter of the class with `val` or `var` is a member, and so is each of a case class.
((class_parameter ["val" "var"] name: (_) @name) @symbol.property
  (#set! lifts "yes"))
((class_definition "case" class_parameters: (class_parameters (class_parameter name: (_) @name) @symbol.property))
  (#set! lifts "yes"))
((simple_enum_case name: (_) @name) @symbol.constant)
((full_enum_case name: (_) @name) @symbol.constant)

; What an object without a name defines is nobody else's.
((instance_expression (template_body)) @container (#set! exported "no"))

; `private[acme]` leaves it to the package.
((_ (modifiers (access_modifier) @visibility)) @of
  (#not-match? @visibility "\\[(?!this)"))
(_ (annotation) @decorator) @of
