; Functions, methods, types and their members, constants and variables of the package.

; It only names the package that the source belongs to, so it is no definition for others.
((package_clause (_) @name) @symbol.namespace
  (#set! exported "no"))

(function_declaration name: (_) @name body: (_)? @body) @symbol.function

; A method belongs to the type of its receiver.
(method_declaration
  receiver: (parameter_list (parameter_declaration type: [
    (type_identifier) @scope
    (generic_type type: (_) @scope)
    (pointer_type [(type_identifier) @scope (generic_type type: (_) @scope)])]))
  name: (_) @name
  body: (_)? @body) @symbol.method

(type_spec name: (_) @name type: (struct_type (_) @body)) @symbol.struct
(type_spec name: (_) @name type: (interface_type "{" @body)) @symbol.interface
(type_spec name: (_) @name) @symbol.type
((type_spec type: (struct_type)) @of (#set! kind "struct"))
((type_spec type: (interface_type)) @of (#set! kind "interface"))
(type_alias name: (_) @name) @symbol.type
(type_alias name: (_) @name type: (struct_type (_) @body)) @symbol.struct
(type_alias name: (_) @name type: (interface_type "{" @body)) @symbol.interface
((type_alias type: (struct_type)) @of (#set! kind "struct"))
((type_alias type: (interface_type)) @of (#set! kind "interface"))

; What is embedded lends its members.
(type_spec type: (struct_type (field_declaration_list (field_declaration !name type: (_) @base)))) @of
(type_spec type: (interface_type (type_elem . (_) @base .))) @of

(([
  (type_spec type: (struct_type (field_declaration_list
    (field_declaration name: (_) @name tag: (_)? @body) @symbol.field)))
  (type_alias type: (struct_type (field_declaration_list
    (field_declaration name: (_) @name tag: (_)? @body) @symbol.field)))])
  (#not-eq? @name "_"))
([
  (type_spec type: (interface_type (method_elem name: (_) @name) @symbol.method))
  (type_alias type: (interface_type (method_elem name: (_) @name) @symbol.method))
 ] (#not-eq? @name "_"))

; Without a field: grammars give that to the commas, too, and then find only the first name.
; A blank name (`var _ Interface = (*T)(nil)`) binds nothing.
((source_file (const_declaration (const_spec (identifier) @name) @symbol.constant))
  (#not-eq? @name "_"))
((source_file (var_declaration (var_spec (identifier) @name) @symbol.variable))
  (#not-eq? @name "_"))
((source_file (var_declaration (var_spec_list (var_spec (identifier) @name) @symbol.variable)))
  (#not-eq? @name "_"))
([
  (function_declaration name: (_) @_name)
  (method_declaration name: (_) @_name)
  (type_spec name: (_) @_name)
  (type_alias name: (_) @_name)
 ] @of
 (#eq? @_name "_")
 (#set! drop "yes"))

; A declaration without parentheses starts at its keyword.
((type_declaration [(type_spec) (type_alias)] @of) @outer
  (#not-match? @outer "^type\\s*\\("))
((const_declaration (const_spec) @of) @outer
  (#not-match? @outer "^const\\s*\\("))
((var_declaration (var_spec) @of) @outer
  (#not-match? @outer "^var\\s*\\("))

; A value over several lines is no part of the signature.
((var_spec value: (_) @body) @of
  (#match? @body "\n"))
((const_spec value: (_) @body) @of
  (#match? @body "\n"))
