; Functions and macros; commands are case-insensitive, so their names are matched so.
(function_def
  (function_command (argument_list . (argument) @name)) @signature) @symbol.function
(macro_def
  (macro_command (argument_list . (argument) @name)) @signature) @symbol.macro

((normal_command (identifier) @_command (argument_list . (argument) @name)) @symbol.target
  (#match? @_command "(?i)^(?:(?:cuda|hip|xpu|sycl|pybind11|python|python3|nanobind|torch|caffe2|protobuf|qt)?_?add_(?:library|executable|custom_target|module)|add_custom_target)$")
  (#set! strip "\""))
; `add_test(NAME name COMMAND ...)` and the older `add_test(name command)`.
((normal_command (identifier) @_command (argument_list . (argument) @name)) @symbol.test
  (#match? @_command "(?i)^add_test$")
  (#not-match? @name "^NAME$")
  (#set! strip "\""))
((normal_command (identifier) @_command
  (argument_list . (argument) @_word . (argument) @name)) @symbol.test
  (#match? @_command "(?i)^add_test$")
  (#match? @_word "^NAME$")
  (#set! strip "\""))

; What a user can choose: options and cache variables.
((normal_command (identifier) @_command (argument_list . (argument) @name)) @symbol.option
  (#match? @_command "(?i)^(?:\\w+_)?option$")
  (#not-match? @name "[$]"))
((normal_command (identifier) @_command (argument_list . (argument) @name)) @symbol.option
  (#match? @_command "(?i)^set$")
  (#match? @symbol.option "\\sCACHE\\s")
  (#not-match? @name "[$]"))
((normal_command (identifier) @_command (argument_list . (argument) @name)) @symbol.project
  (#match? @_command "(?i)^project$"))

; Variables that the file sets at its top.
((source_file (normal_command (identifier) @_command
  (argument_list . (argument) @name)) @symbol.variable)
  (#match? @_command "(?i)^set$")
  (#not-match? @symbol.variable "\\s(?:CACHE|PARENT_SCOPE)\\b")
  (#set! exported "no"))

[(line_comment) (bracket_comment)] @comment
