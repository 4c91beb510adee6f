; Items, their members, and the impl blocks that name them.

(function_item name: (_) @name body: (_) @body) @symbol.function
(function_signature_item name: (_) @name) @symbol.function
(struct_item name: (_) @name body: (field_declaration_list)? @body) @symbol.struct
(union_item name: (_) @name body: (_) @body) @symbol.struct
(enum_item name: (_) @name body: (_) @body) @symbol.enum
(trait_item name: (_) @name body: (_) @body) @symbol.trait
(mod_item name: (_) @name body: (_) @body) @symbol.module
(macro_definition name: (_) @name "(" @body) @symbol.macro
(macro_definition name: (_) @name "{" @body) @symbol.macro
(type_item name: (_) @name) @symbol.type
(associated_type name: (_) @name) @symbol.type
(const_item name: (identifier) @name) @symbol.constant
(static_item name: (_) @name) @symbol.variable
(field_declaration name: (_) @name) @symbol.field
((enum_variant name: (_) @name body: (field_declaration_list)? @body) @symbol.constant
  (#set! nests "yes"))

(trait_item bounds: (trait_bounds (_) @base)) @of

; `const _: () = ...` binds no name.
((const_item name: (_) @_name) @of
  (#eq? @_name "_")
  (#set! drop "yes"))

; A value over several lines is no part of the signature.
((const_item value: (_) @body) @of
  (#match? @body "\n"))
((static_item value: (_) @body) @of
  (#match? @body "\n"))

; A function of a trait or of an impl block is a method.
((trait_item body: (declaration_list [(function_item) (function_signature_item)] @of))
  (#set! kind "method"))
((impl_item body: (declaration_list (function_item) @of))
  (#set! kind "method"))

; An impl block names its members after its type.
(impl_item type: [
  (type_identifier) @name
  (scoped_type_identifier) @name
  (primitive_type) @name
  (generic_type type: (_) @name)
  (reference_type type: [
    (type_identifier) @name
    (scoped_type_identifier) @name
    (primitive_type) @name
    (generic_type type: (_) @name)])
  (dynamic_type trait: (_) @name)
  (array_type) @name
  (tuple_type) @name
  (pointer_type) @name]) @container

; What a trait asks for can be called wherever the trait can.
(impl_item trait: (_) @export body: (declaration_list (_) @of))

(_ (visibility_modifier) @visibility) @of

; Attributes stand before what they belong to, several of them one after another.
((attribute_item) @decorator @outer . (_) @of)
((attribute_item) @decorator @outer . (attribute_item) @decorator . (_) @of)
((attribute_item) @decorator @outer
  . (attribute_item) @decorator
  . (attribute_item) @decorator
  . (_) @of)
((attribute_item) @decorator @outer
  . (attribute_item) @decorator
  . (attribute_item) @decorator
  . (attribute_item) @decorator
  . (_) @of)

; A doc comment may stand between them and what they belong to.
((attribute_item) @decorator @outer . (line_comment)+ . (_) @of)
((attribute_item) @decorator @outer . (attribute_item) @decorator . (line_comment)+ . (_) @of)
((attribute_item) @decorator @outer . (line_comment)+ . (attribute_item) @decorator . (_) @of)

((attribute_item (attribute (identifier) @_export)) @export . (macro_definition) @of
  (#eq? @_export "macro_export"))
