; load(module, "name", local = "name")
((call
  function: (identifier) @_load
  arguments: (argument_list . (string) @module (string) @names)) @import.load
  (#eq? @_load "load")
  (#set! conditional "no"))
((call
  function: (identifier) @_load
  arguments: (argument_list . (string) @module
    (keyword_argument name: (identifier) @alias value: (string) @names))) @import.load
  (#eq? @_load "load")
  (#set! conditional "no"))

; Files and targets that a target is made of: a list, lists added to each other
; or chosen by select().
((call arguments: (argument_list (keyword_argument
  name: (identifier) @_key
  value: [
    (string) @module
    (list (string) @module)
    (binary_operator (list (string) @module))
    (binary_operator (binary_operator (list (string) @module)))
    (binary_operator (binary_operator (binary_operator (list (string) @module))))
    (call arguments: (argument_list (dictionary (pair value: (list (string) @module)))))
    (binary_operator (call arguments: (argument_list (dictionary (pair value: (list (string) @module))))))
    (binary_operator (binary_operator
      (call arguments: (argument_list (dictionary (pair value: (list (string) @module)))))))
  ]))) @import.source
  (#match? @_key "^(?:\\w+_)?(?:srcs|hdrs|headers|main|data|src|template|resources|tools)$")
  (#not-match? @module "^[\"'](?:@|//|:)")
  (#set! conditional "no"))
((call arguments: (argument_list (keyword_argument
  name: (identifier) @_key
  value: [
    (string) @module
    (list (string) @module)
    (binary_operator (list (string) @module))
    (binary_operator (binary_operator (list (string) @module)))
    (binary_operator (binary_operator (binary_operator (list (string) @module))))
    (call arguments: (argument_list (dictionary (pair value: (list (string) @module)))))
    (binary_operator (call arguments: (argument_list (dictionary (pair value: (list (string) @module))))))
    (binary_operator (binary_operator
      (call arguments: (argument_list (dictionary (pair value: (list (string) @module)))))))
  ]))) @import.target
  (#match? @_key "^(?:\\w+_)?(?:deps|srcs|hdrs|headers|data|tools|actual|embed|exports|implementation|runtime)$")
  (#match? @module "^[\"'](?:@|//|:)")
  (#set! conditional "no"))

; Headers by the names that others include them by.
((call arguments: (argument_list (keyword_argument
  name: (identifier) @_key
  value: (dictionary (pair value: (string) @module))))) @import.source
  (#match? @_key "^(?:\\w+_)?(?:srcs|hdrs|headers)$")
  (#not-match? @module "^[\"'](?:@|//|:)")
  (#set! conditional "no"))

; glob(["*.cpp"]), wherever it stands.
((call
  function: [(identifier) @_glob (attribute attribute: (identifier) @_glob)]
  arguments: (argument_list . (list (string) @module))) @import.glob
  (#match? @_glob "glob$")
  (#set! conditional "no"))

; Lists of files under a name, which targets take their sources from.
((module (expression_statement (assignment right: [
    (list (string) @module)
    (binary_operator (list (string) @module))
    (binary_operator (binary_operator (list (string) @module)))
  ]) @import.source))
  (#match? @module "\\.(?:c|cc|cpp|cxx|cu|cuh|h|hh|hpp|inc|inl|m|mm|s|S|asm|metal|glsl|proto|thrift|py|pyi|sh|ya?ml|java|kt|go|rs|swift)[\"']$")
  (#not-match? @module "[*]")
  (#set! conditional "no"))

; Folders in which the compiler looks for headers.
((call arguments: (argument_list (keyword_argument
  name: (identifier) @_key
  value: (list (string) @module)))) @import.include-folder
  (#any-of? @_key "includes" "include_directories" "public_include_directories")
  (#set! conditional "no"))
((call arguments: (argument_list (keyword_argument
  name: (identifier) @_key
  value: (string) @module))) @import.include-folder
  (#eq? @_key "strip_include_prefix")
  (#set! conditional "no"))
