; The grammar has commands of units, texts and blocks; the last word before a brace stands in its block.

((command . (unit . (identifier) @_package .) . (unit) @name) @symbol.namespace
  (#eq? @_package "package")
  (#set! exported "no"))

; Types.
((command (unit . (identifier) @_class .) . [
    (unit . [(identifier) @name (generics_class . (identifier) @name)] .)
    (block . (unit . [(identifier) @name (generics_class . (identifier) @name)] .))]) @symbol.class
  (#any-of? @_class "class" "interface" "trait" "enum"))
((command (decorate (identifier) @_class) . (block . (unit . (identifier) @name .))) @symbol.interface
  (#eq? @_class "interface"))
((command (unit . (identifier) @_interface .)) @of
  (#eq? @_interface "interface")
  (#set! kind "interface"))
((command (unit . (identifier) @_trait .)) @of
  (#eq? @_trait "trait")
  (#set! kind "trait"))
((command (unit . (identifier) @_enum .)) @of
  (#eq? @_enum "enum")
  (#set! kind "enum"))
(command (block "{" @body)) @of
(end_command (block "{" @body)) @of

((command (unit . (identifier) @_extends .) . [(unit) @base (block . (unit) @base)]) @of
  (#any-of? @_extends "extends" "implements"))
((command (unit . (identifier) @_class .) (arg_spliter) . [(unit) @base (block . (unit) @base)]) @of
  (#any-of? @_class "class" "interface" "trait" "enum"))

((command (unit . (identifier) @_enum .) . (block . (unit) . (_ (unit . [
    (identifier) @name
    (func . (identifier) @name)]) @symbol.constant)))
  (#eq? @_enum "enum")
  (#match? @name "^[A-Z_]\\w*$"))

; Members of a type.
((command (unit . (identifier) @_class .) (block (_ (_) . (block . (unit . (func . (identifier) @name) .))) @symbol.method))
  (#any-of? @_class "class" "interface" "trait" "enum")
  (#not-match? @symbol.method "^(?:new|return|throw)\\b|^[^({\\n]*="))
((command (unit . (identifier) @_class .) (block (_ (_) . (unit . (func . (identifier) @name) .) .) @symbol.method))
  (#any-of? @_class "class" "interface" "trait" "enum")
  (#not-match? @symbol.method "^[^(\\n]*="))
((command (unit . (identifier) @_class .) (block (_ (_) . (unit . (func . (identifier) @name) .) . (unit . (identifier) @_throws .)) @symbol.method))
  (#any-of? @_class "class" "interface" "trait" "enum")
  (#eq? @_throws "throws"))
((command (unit . (identifier) @_class .) (block (_ (block . (unit . (func . (identifier) @name) .))) @symbol.constructor))
  (#any-of? @_class "class" "trait" "enum")
  (#match? @name "^[A-Z]")
  (#set! named "owner"))
((command (decorate (identifier) @_class) . (block (_ (unit) . (unit . (func . (identifier) @name) .)) @symbol.method))
  (#eq? @_class "interface"))

((command (unit . (identifier) @_class .) (block (_ (_) . (unit . (identifier) @name .) . (operators) @_equals) @symbol.field))
  (#any-of? @_class "class" "trait" "enum")
  (#eq? @_equals "="))
((command (unit . (identifier) @_class .) (block (_ (_) . (unit . (identifier) @name .) . (block . (operators) @_equals)) @symbol.field))
  (#any-of? @_class "class" "trait" "enum")
  (#eq? @_equals "="))
((command (unit . (identifier) @_class .) (block (_ [(unit) (list)] . (unit . (identifier) @name .) .) @symbol.field))
  (#any-of? @_class "class" "trait")
  (#not-match? @symbol.field "[=,(]"))
((_ (unit . (identifier) @_static .) (unit . (identifier) @_final .)) @of
  (#eq? @_static "static")
  (#eq? @_final "final")
  (#set! kind "constant"))

; A method whose name is a text is a test.
((_ . (unit . (identifier) @_def .) . (block . (string) @name)) @symbol.test
  (#any-of? @_def "def" "void")
  (#set! extract "\\A[\"'](.*)[\"']\\Z"))

; Functions and names of a script.
((source_file (command . (unit . [(identifier) @_type (generics_class . (identifier) @_type)]) (block . (unit . (func . (identifier) @name) .))) @symbol.function)
  (#match? @_type "^(?:def|void|static|private|public|protected|final|boolean|int|long|double|float|byte|char|short|[A-Z]\\w*)$")
  (#not-match? @symbol.function "^[^({]*="))
((source_file (command . (unit . (identifier) @_type .) . (unit . (identifier) @name .) . (operators) @_equals) @symbol.variable)
  (#match? @_type "^(?:def|final|boolean|int|long|double|[A-Z]\\w*)$")
  (#eq? @_equals "=")
  (#set! exported "no"))
((source_file (command . (unit . (identifier) @_type .) . (unit . (identifier) @name .) . (block . (operators) @_equals)) @symbol.function)
  (#match? @_type "^(?:def|final|[A-Z]\\w*)$")
  (#eq? @_equals "=")
  (#set! exported "no"))

((_ (unit . (identifier) @visibility .)) @of
  (#any-of? @visibility "public" "protected" "private"))

; Annotations on the same line and on those above.
((command . (decorate (identifier) @_name) @decorator . (_)) @of
  (#not-eq? @_name "interface"))
((command . (decorate) @decorator .) @outer . (command) @of)
((command . (decorate) @decorator .) @outer . (command . (decorate) .) . (command) @of)
((command . (decorate) @decorator .) @outer . (command . (decorate) .) . (command . (decorate) .) . (command) @of)
