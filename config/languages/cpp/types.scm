; Classes, namespaces, aliases and concepts. What stands in a template's arguments is no scope.

((class_specifier name: (_) @name body: (_) @body) @symbol.class
  (#set! split "^(?P<scope>(?:::)?(?:\\w+(?:\\s*<(?:[^<>]|<(?:[^<>]|<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)*>)*>)?\\s*::\\s*)*)(?P<name>\\w+(?:\\s*<.*>)?)$")
  (#set! unwrap "\\s+(?=<)"))
((struct_specifier name: [(qualified_identifier) (template_type)] @name body: (_) @body) @symbol.struct
  (#set! split "^(?P<scope>(?:::)?(?:\\w+(?:\\s*<(?:[^<>]|<(?:[^<>]|<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)*>)*>)?\\s*::\\s*)*)(?P<name>\\w+(?:\\s*<.*>)?)$")
  (#set! unwrap "\\s+(?=<)"))
(union_specifier name: (template_type) @name body: (_) @body) @symbol.union

(base_class_clause [(type_identifier) (qualified_identifier) (template_type)] @reference.type)
(class_specifier
  (base_class_clause [(type_identifier) (qualified_identifier) (template_type)] @base)) @of
(struct_specifier
  (base_class_clause [(type_identifier) (qualified_identifier) (template_type)] @base)) @of

((namespace_definition name: (_) @name body: (_) @body) @symbol.namespace
  (#set! split "^(?:(?P<scope>.*)::)?\\s*(?P<name>[^:]+)$"))
; What stands in an unnamed namespace has the linkage of what is static.
((namespace_definition !name) @container
  (#set! exported "static"))
(namespace_definition body: (_) @guard) @guard

((alias_declaration name: (type_identifier) @name) @symbol.type
  (#set! locals "no"))
((type_definition
  type: [(type_identifier) (primitive_type) (sized_type_specifier)]
  declarator: (reference_declarator (type_identifier) @name) @symbol.type) @outer @signature
  (#set! locals "no"))
(concept_definition name: (identifier) @name) @symbol.type
((type_definition
  type: [(qualified_identifier) (template_type) (dependent_type) (decltype)]
  declarator: [
    (type_identifier) @name @symbol.type
    (_ declarator: (type_identifier) @name) @symbol.type
    (_ (type_identifier) @name) @symbol.type
    (_ declarator: (_ (_ declarator: (type_identifier) @name))) @symbol.type
    (_ declarator: (_ declarator: (_ (_ declarator: (type_identifier) @name)))) @symbol.type
    (_ declarator: (_ declarator: (_ declarator: (_ (_ declarator: (type_identifier) @name))))) @symbol.type
  ]) @outer @signature
  (#set! locals "no"))

; Of a scoped enum a constant is written with the enum's name.
((enum_specifier ["class" "struct"] body: (_ (enumerator) @of))
  (#set! unscoped "no"))

; Members that C does not have.
((field_declaration declarator: (reference_declarator (field_identifier) @name)) @symbol.field
  (#set! locals "no"))
((field_declaration (type_qualifier) @_fixed declarator: (field_identifier)) @of
  (#eq? @_fixed "constexpr")
  (#set! kind "constant"))

(access_specifier) @access
(template_declaration [
  (class_specifier) (struct_specifier) (union_specifier) (function_definition)
  (declaration) (alias_declaration) (concept_definition)] @of) @outer
