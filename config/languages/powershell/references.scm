; Commands that are called, and types that are named.

((command . command_name: (command_name) @reference.call)
  (#not-match? @reference.call "^[Uu]sing$|^[Pp]aram$|[./\\\\]"))
((type_literal (type_spec (type_name) @reference.type))
  (#not-match? @reference.type "^(?i:string|int|int32|int64|long|bool|boolean|switch|object|array|hashtable|double|void|char|byte|psobject|pscustomobject|parameter|cmdletbinding|scriptblock|datetime|xml|regex|type)$"))
(class_statement . (simple_name) ":" (simple_name) @reference.type)
