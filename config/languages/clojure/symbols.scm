; Names that a namespace defines; the first word of a list says as what.

((list_lit . value: (sym_lit name: (sym_name) @_ns) . value: (sym_lit name: (sym_name) @name) . value: (str_lit)? @doc) @symbol.namespace
  (#any-of? @_ns "ns" "in-ns"))
((source (list_lit . value: (sym_lit name: (sym_name) @_ns) . value: (sym_lit) . value: (str_lit) @summary))
  (#eq? @_ns "ns"))

((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.function
  (#any-of? @_define "defn" "defn-" "defn-spec" "definline" "s/defn"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.macro
  (#eq? @_define "defmacro"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.multimethod
  (#eq? @_define "defmulti"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.variable
  (#any-of? @_define "def" "defonce"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.protocol
  (#any-of? @_define "defprotocol" "definterface"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.record
  (#any-of? @_define "defrecord" "deftype" "defstruct"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit name: (sym_name) @name)) @symbol.test
  (#any-of? @_define "deftest" "defspec"))
; What a protocol asks for.
((list_lit . value: (sym_lit name: (sym_name) @_define) value: (list_lit . value: (sym_lit name: (sym_name) @name) . value: (vec_lit)) @symbol.method)
  (#any-of? @_define "defprotocol" "definterface" "defrecord" "deftype"))
((list_lit . value: (sym_lit) . value: (vec_lit) . value: (str_lit) @doc @body) @of)

((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit) . value: (str_lit) @doc . value: (_)) @of
  (#match? @_define "^(?:def|s/def)"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit meta: (meta_lit value: (map_lit value: (kwd_lit) @_doc . value: (str_lit) @doc)))) @of
  (#match? @_define "^def")
  (#eq? @_doc ":doc"))
; All of a function behind its arguments is its body; of several sets of arguments all but the first.
((list_lit . value: (sym_lit name: (sym_name) @_define) value: (vec_lit) . value: (_) @body) @of
  (#any-of? @_define "defn" "defn-" "defmacro"))
((list_lit . value: (sym_lit name: (sym_name) @_define) value: (vec_lit) . (comment) . value: (_) @body) @of
  (#any-of? @_define "defn" "defn-" "defmacro"))
((list_lit . value: (sym_lit name: (sym_name) @_define) value: (list_lit . value: (vec_lit)) @body) @of
  (#any-of? @_define "defn" "defn-" "defmacro"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit) . value: (_) @body) @of
  (#any-of? @_define "def" "defonce" "deftest" "ns")
  (#match? @body "\n|^[(\"]")
  (#not-match? @body "^\""))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit) . value: (str_lit) . value: (_) @body) @of
  (#any-of? @_define "def" "defonce" "defprotocol" "defmulti" "ns"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit) . value: (list_lit) @body) @of
  (#eq? @_define "defprotocol"))
((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit) . value: (vec_lit) . value: (_) @body) @of
  (#any-of? @_define "defrecord" "deftype"))

((list_lit . value: (sym_lit name: (sym_name) @_define) . value: (sym_lit meta: (meta_lit value: (kwd_lit) @_private))) @of
  (#match? @_define "^def")
  (#eq? @_private ":private")
  (#set! exported "no"))
((list_lit . value: (sym_lit name: (sym_name) @_define)) @of
  (#eq? @_define "defn-")
  (#set! exported "no"))
