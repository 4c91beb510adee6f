; Modules, functions, macros, types, and what a module declares about itself.

((call target: (identifier) @_define (arguments . (alias) @name) (do_block "do" @body)) @symbol.module
  (#eq? @_define "defmodule"))
((call target: (identifier) @_define (arguments . (alias) @name) (do_block "do" @body)) @symbol.protocol
  (#eq? @_define "defprotocol"))
; An implementation names its functions after its protocol.
((call target: (identifier) @_define (arguments . (alias) @name) (do_block)) @container
  (#eq? @_define "defimpl"))
((call target: (identifier) @_define (arguments . (string) @name) (do_block)) @container
  (#any-of? @_define "describe" "feature")
  (#set! strip "\"")
  (#set! exported "no"))

; The first clause of a function stands for all of them.
((call target: (identifier) @_define @visibility (arguments . [
    (identifier) @name
    (call target: (identifier) @name)
    (binary_operator left: (identifier) @name operator: "when")
    (binary_operator left: (call target: (identifier) @name) operator: "when")]) (do_block "do" @body)?) @symbol.function
  (#any-of? @_define "def" "defp" "defdelegate")
  (#set! once "joined"))
((call target: (identifier) @_define @visibility (arguments . (binary_operator
    left: (identifier) operator: ["+" "-" "*" "/" "==" "!=" "<" ">" "<>" "++" "--" "|>" "<~" "~>" "<~>" "~>>" "|||" "&&&" "^^^" "<|>" "<<<" ">>>" "<<~" "=~" "in" ".."] @name
    right: (identifier))) (do_block "do" @body)?) @symbol.function
  (#any-of? @_define "def" "defp" "defmacro")
  (#set! once "joined"))
((call target: (identifier) @_define @visibility (arguments . [
    (identifier) @name
    (call target: (identifier) @name)
    (binary_operator left: (identifier) @name operator: "when")
    (binary_operator left: (call target: (identifier) @name) operator: "when")]) (do_block "do" @body)?) @symbol.macro
  (#any-of? @_define "defmacro" "defmacrop" "defguard" "defguardp" "defn" "defnp")
  (#set! once "joined"))
((call target: (identifier) @_define (arguments (keywords (pair key: (keyword) @body)))) @of
  (#any-of? @_define "def" "defp" "defmacro" "defmacrop" "defdelegate")
  (#match? @body "^(do|to): "))

((call target: (identifier) @_test (arguments . (string) @name) (do_block "do" @body)) @symbol.test
  (#any-of? @_test "test" "property")
  (#set! strip "\""))

; `@type t :: ...`, `@callback run(x) :: ...`
((unary_operator operand: (call target: (identifier) @_type @visibility (arguments [
    (binary_operator left: [(identifier) @name (call target: (identifier) @name)] operator: "::")]))) @symbol.type
  (#any-of? @_type "type" "typep" "opaque"))
((unary_operator operand: (call target: (identifier) @_type (arguments (binary_operator right: (_) @body)))) @of
  (#any-of? @_type "type" "typep" "opaque")
  (#match? @body "\n"))
((unary_operator operand: (call target: (identifier) @_callback (arguments [
    (binary_operator left: (call target: (identifier) @name) operator: "::")
    (binary_operator left: (binary_operator left: (call target: (identifier) @name) operator: "::") operator: "when")]))) @symbol.method
  (#any-of? @_callback "callback" "macrocallback"))
; A module's attribute is its own.
((do_block (unary_operator operator: "@" operand: (call target: (identifier) @name (arguments))) @symbol.constant)
  (#not-match? @name "^(moduledoc|doc|typedoc|type|typep|opaque|spec|callback|macrocallback|optional_callbacks|behaviour|impl|derive|enforce_keys|before_compile|after_compile|on_definition|on_load|compile|dialyzer|deprecated|since|external_resource|tag|moduletag|describetag|shortdoc|requirements|preferred_cli_env|recursive|vsn|file|fallback_to_any|attr|slot|schema_prefix|primary_key|foreign_key_type|timestamps_opts)$")
  (#set! exported "no")
  (#set! once "yes"))
((unary_operator operator: "@" operand: (call target: (identifier) (arguments (_) @body))) @of
  (#match? @body "\n"))

; The fields of a struct.
((call target: (identifier) @_struct (arguments [
    (list (atom) @name @symbol.field)
    (list (keywords (pair key: (keyword) @name) @symbol.field))
    (keywords (pair key: (keyword) @name) @symbol.field)]))
  (#any-of? @_struct "defstruct" "defexception")
  (#set! strip ": "))
; A schema of a database.
((call target: (identifier) @_field (arguments . (atom) @name)) @symbol.field
  (#any-of? @_field "field" "belongs_to" "has_many" "has_one" "many_to_many" "embeds_one" "embeds_many")
  (#set! strip ":")
  (#set! locals "no"))

((call target: (identifier) @_define (do_block (unary_operator operand: (call
    target: (identifier) @_behaviour (arguments (alias) @base))))) @of
  (#eq? @_define "defmodule")
  (#eq? @_behaviour "behaviour"))

; What `@moduledoc` and `@doc` say.
((call target: (identifier) (do_block . (unary_operator operand: (call
    target: (identifier) @_doc (arguments [(string (quoted_content) @doc) (sigil (quoted_content) @doc)]))))) @of
  (#eq? @_doc "moduledoc"))
((call target: (identifier) (do_block (unary_operator operand: (call
    target: (identifier) @_doc (arguments [(string (quoted_content) @summary) (sigil (quoted_content) @summary)])))))
  (#eq? @_doc "moduledoc"))
((unary_operator operand: (call
    target: (identifier) @_doc (arguments [(string (quoted_content) @doc) (sigil (quoted_content) @doc)])))
  . (unary_operator operand: (call target: (identifier) @_between))*
  . [(call) (unary_operator)] @of
  (#eq? @_doc "doc")
  (#match? @_between "^(spec|impl|deprecated|since|dialyzer|doc|compile)$"))
((unary_operator operand: (call
    target: (identifier) @_doc (arguments [(string (quoted_content) @doc) (sigil (quoted_content) @doc)])))
  . (unary_operator operand: (call target: (identifier) @_between))*
  . (unary_operator) @of
  (#eq? @_doc "typedoc")
  (#match? @_between "^typedoc$"))
