; Structs, unions, enums and typedefs. An unnamed one takes the name of its typedef.

(struct_specifier name: (type_identifier) @name body: (_) @body) @symbol.struct
(union_specifier name: (type_identifier) @name body: (_) @body) @symbol.union
(enum_specifier name: (type_identifier) @name body: (_) @body) @symbol.enum

(type_definition
  type: (struct_specifier !name body: (_) @body) @symbol.struct
  declarator: (type_identifier) @name) @outer
(type_definition
  type: (union_specifier !name body: (_) @body) @symbol.union
  declarator: (type_identifier) @name) @outer
(type_definition
  type: (enum_specifier !name body: (_) @body) @symbol.enum
  declarator: (type_identifier) @name) @outer

((enumerator name: (identifier) @name) @symbol.constant
  (#set! locals "no")
  (#set! unscoped "yes"))

; The symbol is the declarator alone, so that a struct that is defined in the
; typedef is no part of it.
((type_definition
  type: [(type_identifier) (primitive_type) (sized_type_specifier) (struct_specifier !body) (enum_specifier !body) (union_specifier !body)]
  declarator: [
    (type_identifier) @name @symbol.type
    (_ declarator: (type_identifier) @name) @symbol.type
    (_ declarator: (parenthesized_declarator (type_identifier) @name)) @symbol.type
    (_ declarator: (_ declarator: (parenthesized_declarator (type_identifier) @name))) @symbol.type
    (_ declarator: (_ declarator: (type_identifier) @name)) @symbol.type
    (_ declarator: (_ (_ declarator: (type_identifier) @name))) @symbol.type
    (_ declarator: (_ declarator: (_ (_ declarator: (type_identifier) @name)))) @symbol.type
    (_ declarator: (_ declarator: (_ declarator: (_ (_ declarator: (type_identifier) @name))))) @symbol.type
  ]) @outer @signature
  (#set! locals "no"))

; `typedef struct point {...} point;` says nothing that the struct does not say.
((type_definition
  type: [
    (struct_specifier name: (_) @_tag body: (_))
    (union_specifier name: (_) @_tag body: (_))
    (enum_specifier name: (_) @_tag body: (_))
  ]
  declarator: [
    (type_identifier) @name @symbol.type
    (pointer_declarator declarator: (type_identifier) @name) @symbol.type
  ])
  (#not-eq? @_tag @name))
(type_definition
  type: (_ !name body: (_))
  declarator: (pointer_declarator declarator: (type_identifier) @name) @symbol.type)

; Members.
((field_declaration
  declarator: [
    (field_identifier) @name
    (_ declarator: (field_identifier) @name !parameters)
    (_ declarator: (_ declarator: (field_identifier) @name !parameters))
    (_ declarator: (_ (_ declarator: (field_identifier) @name !parameters)))
    (_ declarator: (_ declarator: (_ (_ declarator: (field_identifier) @name !parameters))))
  ]) @symbol.field
  (#set! locals "no"))

; The members of an unnamed struct belong to the field or variable of its type.
((field_declaration type: [(struct_specifier !name) (union_specifier !name)]) @of
  (#set! nests "yes"))
((declaration type: [(struct_specifier !name) (union_specifier !name)]) @of
  (#set! nests "yes"))
