; Modules, classes, methods and constants, and what the language's own calls define.

(module name: (_) @name body: (_)? @body) @symbol.module
(class name: (_) @name body: (_)? @body) @symbol.class
((module name: (scope_resolution)) @of
  (#set! split "\\A(?:::)?(?:(?P<scope>.*)::)?(?P<name>\\w+)\\Z"))
((class name: (scope_resolution)) @of
  (#set! split "\\A(?:::)?(?:(?P<scope>.*)::)?(?P<name>\\w+)\\Z"))
(class superclass: (superclass (_) @base)) @of

; What a module includes or prepends lends its members, as a superclass does.
((class body: (body_statement (call
    !receiver
    method: (identifier) @_mixin
    arguments: (argument_list [(constant) (scope_resolution)] @base)))) @of
  (#any-of? @_mixin "include" "prepend" "extend"))
((module body: (body_statement (call
    !receiver
    method: (identifier) @_mixin
    arguments: (argument_list [(constant) (scope_resolution)] @base)))) @of
  (#any-of? @_mixin "include" "prepend" "extend"))

(method name: (_) @name body: (_)? @body) @symbol.method
((program (method) @of)
  (#set! kind "function"))
; A method of the class itself, or of another object, is not touched by sections of methods.
((singleton_method name: (_) @name body: (_)? @body) @symbol.method
  (#set! access "no"))
(singleton_method object: [(constant) (identifier)] @scope) @of
((class) @of (#set! access "no"))
((module) @of (#set! access "no"))

((method name: (identifier) @_name) @of
  (#eq? @_name "initialize")
  (#set! kind "constructor"))

; The sections of `class << self` are its own.
(singleton_class) @container

((body_statement (identifier) @access)
  (#any-of? @access "public" "protected" "private" "module_function"))
((body_statement (call !receiver method: (identifier) @access.word arguments: (argument_list [
    (simple_symbol) @access.names
    (string (string_content) @access.names)
    (array [(simple_symbol) @access.names (string (string_content) @access.names)])
    (symbol_array (bare_symbol) @access.names)]))) @access.body
  (#any-of? @access.word
    "public" "protected" "private" "module_function"
    "private_class_method" "public_class_method" "private_constant"))

; `private def x`, and any other call that is given a method.
(call method: (identifier) @visibility arguments: (argument_list [(method) (singleton_method)] @of)) @outer
(call method: (identifier) arguments: (argument_list
  (call method: (identifier) arguments: (argument_list [(method) (singleton_method)] @of)))) @outer

; Attributes of objects.
((call !receiver method: (identifier) @_attribute arguments: (argument_list
    (simple_symbol) @name @symbol.property)) @outer
  (#any-of? @_attribute
    "attr" "attr_accessor" "attr_reader" "attr_writer" "cattr_accessor" "cattr_reader" "cattr_writer"
    "mattr_accessor" "mattr_reader" "mattr_writer" "thread_mattr_accessor" "class_attribute")
  (#set! strip ":"))
((call !receiver method: (identifier) @_attribute arguments: (argument_list
    (string (string_content) @name) @symbol.property)) @outer
  (#any-of? @_attribute "attr" "attr_accessor" "attr_reader" "attr_writer"))
((call !receiver method: (identifier) @_visibility arguments: (argument_list (call
    !receiver
    method: (identifier) @_attribute
    arguments: (argument_list (simple_symbol) @of)))) @outer
  (#any-of? @_visibility "private" "protected" "public")
  (#any-of? @_attribute "attr" "attr_accessor" "attr_reader" "attr_writer"))

; Second names of methods, and methods made by a call.
(alias name: (_) @name) @symbol.alias
((alias name: (simple_symbol)) @of (#set! strip ":"))
((call !receiver method: (identifier) @_alias arguments: (argument_list
    . [(simple_symbol) @name (string . (string_content) @name .)])) @symbol.alias
  (#any-of? @_alias "alias_method" "alias_attribute")
  (#set! strip ":"))
((call !receiver method: (identifier) @_define arguments: (argument_list
    . [(simple_symbol) @name (string . (string_content) @name .)]) block: (_)? @body) @symbol.method
  (#any-of? @_define "define_method" "define_singleton_method")
  (#set! strip ":"))

; Names that start with an upper-case letter are constants; inside a method none can be bound.
((assignment left: (constant) @name) @symbol.constant
  (#set! access "no")
  (#set! locals "no"))
((operator_assignment left: (constant) @name) @symbol.constant
  (#set! access "no")
  (#set! locals "no"))
((assignment left: (scope_resolution) @name) @symbol.constant
  (#set! access "no")
  (#set! split "\\A(?:::)?(?:(?P<scope>.*)::)?(?P<name>\\w+)\\Z"))
((assignment left: (left_assignment_list (constant) @name)) @symbol.constant
  (#set! access "no")
  (#set! locals "no"))
((program (assignment left: (global_variable) @name) @symbol.variable)
  (#set! once "yes"))

; `Point = Struct.new(:x) do ... end` is a class.
((assignment left: [(constant) (scope_resolution)] right: (call
    receiver: [(constant) (scope_resolution)] @_maker
    method: (identifier) @_new
    arguments: (argument_list)?
    block: (_)? @body)) @of
  (#any-of? @_maker "Struct" "Class" "Data" "::Struct" "::Class" "::Data")
  (#any-of? @_new "new" "define")
  (#set! kind "class")
  (#set! nests "yes"))
((assignment left: [(constant) (scope_resolution)] right: (call
    receiver: (constant) @_maker
    method: (identifier) @_new
    arguments: (argument_list . [(constant) (scope_resolution)] @base))) @of
  (#eq? @_maker "Class")
  (#eq? @_new "new"))
((assignment left: [(constant) (scope_resolution)] right: (call
    receiver: (constant) @_maker method: (identifier) @_new block: (_)? @body)) @of
  (#eq? @_maker "Module")
  (#eq? @_new "new")
  (#set! kind "module")
  (#set! nests "yes"))

; A value over several lines is no part of the signature, nor is a block.
((assignment right: [
    (array) (hash) (string) (string_array) (symbol_array) (heredoc_beginning) (begin) (if) (case) (lambda)
    (call !block)] @body) @of
  (#match? @body "\n"))
(assignment right: (call block: (_) @body)) @of
(assignment right: (call receiver: (call block: (_) @body))) @of

; A definition without statements ends its signature where it ends.
(method "end" @body) @of
(singleton_method "end" @body) @of
(class "end" @body) @of
(module "end" @body) @of

; The tasks of a Rakefile, documented by what `desc` says before them.
((call !receiver method: (identifier) @_task arguments: (argument_list . [
    (simple_symbol) @name
    (string (string_content) @name)
    (pair . [(simple_symbol) (hash_key_symbol) (string (string_content)) (string)] @name)])
    block: (_)? @body) @symbol.target
  (#any-of? @_task "task" "multitask")
  (#set! strip ":\"'"))
((call !receiver method: (identifier) @_desc arguments: (argument_list . (string (string_content) @doc)))
  .
  (call !receiver method: (identifier) @_task arguments: (argument_list)) @of
  (#eq? @_desc "desc")
  (#any-of? @_task "task" "multitask"))
((call !receiver method: (identifier) @_namespace
    arguments: (argument_list . [(simple_symbol) @name (string (string_content) @name)])) @container
  (#eq? @_namespace "namespace")
  (#set! strip ":"))
