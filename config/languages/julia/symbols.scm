; Modules, types, functions and their methods, macros and constants.

(module_definition name: (_) @name [(block) "end"] @body) @symbol.module

((struct_definition (type_head) @name [(block) "end"] @body) @symbol.struct
  (#set! extract "\\A([^\\s{}()<>:]+)"))
((abstract_definition (type_head) @name "end" @body) @symbol.type
  (#set! extract "\\A([\\w!]+)"))
((primitive_definition (type_head) @name) @symbol.type
  (#set! extract "\\A([\\w!]+)"))
(_ (type_head (binary_expression (_) (operator) . (_) @base))) @of
(struct_definition (block [
  (identifier) @name
  (typed_expression . (identifier) @name)
  (const_statement [(identifier) @name (typed_expression . (identifier) @name)])
  (assignment . [(identifier) @name (typed_expression . (identifier) @name)])] @symbol.field))

; `function area(s)`, `area(s) = 0`, `Base.show(io) = ...`: the name is what stands before the arguments.
((function_definition (signature) @name [(block) "end"] @body) @symbol.function
  (#set! extract "\\A((?:[\\w!]+\\.)*:?\\(?(?:[\\w!]+|[-+*/\\\\^<>=!%&|~÷≈∈∘⊗]+))(?=\\)?\\s*(?:[({]|\\Z|where))")
  (#set! strip ":(")
  (#set! split "\\A(?:(?P<scope>.*)\\.:?\\(?)?(?P<name>[^.]+)\\Z"))
((assignment . [
    (call_expression) @name
    (where_expression . [(call_expression) (typed_expression . (call_expression))] @name)
    (typed_expression . (call_expression) @name)] . (operator) . (_) @body) @symbol.function
  (#set! extract "\\A((?:[\\w!]+\\.)*:?\\(?(?:[\\w!]+|[-+*/\\\\^<>=!%&|~÷≈∈∘⊗]+))(?=\\)?\\s*[({])")
  (#set! strip ":(")
  (#set! split "\\A(?:(?P<scope>.*)\\.:?\\(?)?(?P<name>[^.]+)\\Z"))
((struct_definition (block [(assignment) (function_definition)] @of))
  (#set! locals "yes"))
((struct_definition (block (function_definition) @of))
  (#set! kind "constructor"))
((struct_definition (block (assignment . [(call_expression) (where_expression)]) @of))
  (#set! kind "constructor"))
((macro_definition (signature) @name [(block) "end"] @body) @symbol.macro
  (#set! extract "\\A([\\w!]+)"))

(const_statement (assignment . [(identifier) (operator)] @name)) @symbol.constant
(const_statement (assignment . (parametrized_type_expression . (identifier) @name))) @symbol.constant
(const_statement (assignment . (typed_expression . (identifier) @name))) @symbol.constant
(const_statement (assignment . (open_tuple (identifier) @name))) @symbol.constant
((source_file (assignment . (identifier) @name) @symbol.variable)
  (#set! once "yes"))
((module_definition (block (assignment . (identifier) @name) @symbol.variable))
  (#set! once "yes"))
((assignment . (identifier) . (operator) . (arrow_function_expression)) @of
  (#set! kind "function"))
((assignment . (identifier) . (operator) . (_) @body) @of
  (#match? @body "\n"))
((const_statement (assignment . (_) . (operator) . (_) @body)) @of
  (#match? @body "\n"))
((macrocall_expression (macro_identifier (identifier) @_enum) (macro_argument_list
    . [(identifier) @name (typed_expression . (identifier) @name)])) @symbol.enum
  (#eq? @_enum "enum"))
((macrocall_expression (macro_identifier (identifier) @_enum) (macro_argument_list
    . (_) [(identifier) @name (assignment . (identifier) @name)] @symbol.constant))
  (#eq? @_enum "enum"))

; A macro before a definition is what decorates it.
((macrocall_expression
    (macro_identifier) @decorator
    (macro_argument_list [(struct_definition) (function_definition) (assignment)] @of)) @outer
  (#not-match? @decorator "^@(enum|doc)$"))

; A string before a definition documents it; the call that it starts with is none of its words.
((string_literal (content) @doc) . [
    (function_definition) (struct_definition) (abstract_definition) (assignment) (module_definition)
    (const_statement) (macro_definition) (primitive_definition)] @of
  (#set! unwrap "(?m)^(?: {4}|\\t)[^\\n]*"))
((string_literal (content) @doc) . (macrocall_expression (macro_argument_list [
    (struct_definition) (function_definition) (assignment)] @of))
  (#set! unwrap "(?m)^(?: {4}|\\t)[^\\n]*"))
((macrocall_expression (macro_identifier (identifier) @_doc) (macro_argument_list
    . (string_literal (content) @doc) . [(function_definition) (struct_definition) (assignment)] @of))
  (#eq? @_doc "doc")
  (#set! unwrap "(?m)^(?: {4}|\\t)[^\\n]*"))
((source_file . (string_literal (content) @summary) . (module_definition))
  (#set! unwrap "(?m)^(?: {4}|\\t)[^\\n]*"))
