(package (full_ident) @name) @symbol.namespace

(message (message_name) @name (message_body) @body) @symbol.message
(enum (enum_name) @name (enum_body) @body) @symbol.enum
(service (service_name) @name "{" @body) @symbol.service
(rpc (rpc_name) @name "{"? @body) @symbol.rpc
(oneof (identifier) @name "{" @body) @symbol.oneof
; An extension adds fields to a message of another place.
(extend (full_ident) @name (message_body) @body) @symbol.extension

(field (identifier) @name) @symbol.field
(map_field (identifier) @name) @symbol.field
(oneof_field (identifier) @name) @symbol.field
(enum_field (identifier) @name) @symbol.constant

(message_or_enum_type) @reference.type

(comment) @comment
