; What the words of Python stand for: see `blank` in language.yaml.

(module [
  (while_statement condition: (identifier) @name body: (block) @body) @symbol.struct
  (if_statement condition: (integer) consequence: (block
    (while_statement condition: (identifier) @name body: (block) @body) @symbol.struct))])
(while_statement condition: (not_operator argument: (identifier) @name) body: (block) @body) @symbol.type
((module [
  (with_statement (with_clause (with_item value: (identifier) @name)) body: (block) @body) @symbol.enum
  (if_statement condition: (integer) consequence: (block
    (with_statement (with_clause (with_item value: (identifier) @name)) body: (block) @body) @symbol.enum))])
  (#not-match? @name "^(?:no)?gil$"))
(class_definition body: (block
  (with_statement (with_clause (with_item value: (not_operator argument: (identifier) @name))) body: (block) @body) @symbol.property))

(module [
  (while_statement condition: (identifier) body: (block (identifier) @name @symbol.field))
  (if_statement condition: (integer) consequence: (block
    (while_statement condition: (identifier) body: (block (identifier) @name @symbol.field))))])
((module [
  (with_statement (with_clause (with_item value: (identifier) @_enum)) body: (block [
    (identifier) @name @symbol.constant
    (assignment left: (identifier) @name) @symbol.constant]))
  (if_statement condition: (integer) consequence: (block
    (with_statement (with_clause (with_item value: (identifier) @_enum)) body: (block [
      (identifier) @name @symbol.constant
      (assignment left: (identifier) @name) @symbol.constant]))))])
  (#not-match? @_enum "^(?:no)?gil$"))

; A head goes to its colon: what is behind it may be blank to the parse.
(function_definition "def" @signature ":" @signature) @of
(class_definition "class" @signature ":" @signature) @of
(while_statement "while" @signature ":" @signature) @of
(with_statement "with" @signature ":" @signature) @of

; Attributes of an extension type; what it only declares is a bare name.
(class_definition body: (block (identifier) @name @symbol.field))
(class_definition body: (block (expression_list (identifier) @name @symbol.field)))

; What a header of C or C++ gives, in the block that names the header.
((if_statement condition: (integer) @_one consequence: (block (call function: (identifier) @name) @symbol.function))
  (#eq? @_one "1"))
((if_statement condition: (integer) @_one consequence: (block (identifier) @name @symbol.variable))
  (#eq? @_one "1"))
((if_statement condition: (integer) @_one consequence: (block (class_definition body: (block (call function: (identifier) @name) @symbol.method))))
  (#eq? @_one "1"))

; `include "part.pxi"` is read as a text.
(module (return_statement (string (string_content) @module)) @import.include)

; A block of declarations names the header they come from.
((if_statement condition: (integer)) @import.header @module
  (#set! conditional "no")
  (#set! extract "\\Acdef[ \\t]+extern[ \\t]+from[ \\t]+[\"']<?([^\"'>*]+)"))
