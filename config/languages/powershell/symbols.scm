; Functions and filters, classes with their members, enums, and variables of the script.

(function_statement (function_name) @name "{" @body) @symbol.function
(class_statement . (simple_name) @name "{" @body) @symbol.class
(class_statement . (simple_name) ":" (simple_name) @base) @of
(enum_statement (simple_name) @name "{" @body) @symbol.enum
(enum_member (simple_name) @name) @symbol.constant

(class_method_definition (simple_name) @name (script_block)? @body) @symbol.method
((class_property_definition (variable) @name) @symbol.property
  (#set! strip "$"))
(class_method_definition (class_attribute) @visibility) @of
(class_property_definition (class_attribute) @visibility) @of

; A method with the name of its class makes an object.
((class_statement . (simple_name) @_class
  (class_method_definition . (simple_name) @_name) @of)
  (#eq? @_class @_name)
  (#set! kind "constructor"))

; `$Global:X = 1`, `$script:X = 1` at the top: seen by others by that name.
((program (statement_list (pipeline (assignment_expression (left_assignment_expression) @name) @symbol.variable)))
  (#match? @name "^\\$(?:[A-Za-z]+:)?\\w+$")
  (#set! extract "\\A\\$(?:[A-Za-z]+:)?(\\w+)")
  (#set! once "yes"))

; A comment inside a function tells of it, as one above does.
((function_statement (script_block (comment) @doc)) @of
  (#set! unwrap "^<#|#>$|^\\s*\\.[A-Z]+.*|^#\\s?"))

((program . (comment) @summary)
  (#match? @summary "\\.SYNOPSIS|\\.synopsis|\\.Synopsis")
  (#set! unwrap "(?s:^.*?\\.(?i:synopsis)[ \\t]*\\r?\\n\\s*)|\\s*#>$"))

; What stands at the top of the script is nested in these.
(program (statement_list) @guard)
(pipeline) @guard
(pipeline_chain) @guard

(comment) @comment
