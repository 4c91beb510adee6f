; Names that the source calls, makes, or takes.

; The head of a definition, and what an attribute says, is no call.
([
  (do_block (call target: (identifier) @reference.call))
  (else_block (call target: (identifier) @reference.call))
  (after_block (call target: (identifier) @reference.call))
  (body (call target: (identifier) @reference.call))
  (pair value: (call target: (identifier) @reference.call))
  (list (call target: (identifier) @reference.call))
  (tuple (call target: (identifier) @reference.call))
  (interpolation (call target: (identifier) @reference.call))
  (access_call (call target: (identifier) @reference.call))
  (binary_operator operator: ["=" "|>" "<>" "++" "==" "!=" "&&" "||" "and" "or" "+" "-" "*" "/" "<-" ">" "<" ">=" "<="]
    right: (call target: (identifier) @reference.call))
  (binary_operator operator: ["|>" "<>" "++" "==" "!=" "&&" "||" "and" "or" "+" "-" "*" "/" ">" "<" ">=" "<="]
    left: (call target: (identifier) @reference.call))
] (#not-match? @reference.call "^(def\\w*|alias|import|require|use|if|unless|case|cond|with|for|fn|quote|unquote|raise|test|describe|setup|assert|refute|is_\\w+|length|elem|receive|try|super|field|belongs_to|has_many|property)$"))
((call target: (_) @_called (arguments (call target: (identifier) @reference.call)))
  (#not-match? @_called "^(def\\w*|spec|type|typep|opaque|callback|macrocallback)$")
  (#not-match? @reference.call "^(def\\w*|alias|import|require|use|if|unless|case|cond|with|for|fn|quote|unquote|raise|test|describe|setup|assert|refute|is_\\w+|length|elem|receive|try|super|field|belongs_to|has_many|property)$"))
; `Repo.all(x)` is the call of Repo.all.
((call target: (dot left: (alias) right: (identifier))) @reference.call
  (#set! extract "\\A([\\w.]+[?!]?)"))
(struct (alias) @reference.type)
((rescue_block (stab_clause left: (arguments (binary_operator operator: "in" right: (alias) @reference.type)))))
((call target: (_) @_called (arguments (alias) @reference.use))
  (#not-match? @_called "^(defmodule|defprotocol|defimpl|alias|import|require|use|behaviour)$"))
(list (alias) @reference.use)
(tuple (alias) @reference.use)
((pair key: (_) @_key value: (alias) @reference.use)
  (#not-match? @_key "^as: "))
; `User.t()` in a type.
((unary_operator operand: (call target: (identifier) @_behaviour (arguments (alias) @reference.type)))
  (#eq? @_behaviour "behaviour"))

(comment) @comment
