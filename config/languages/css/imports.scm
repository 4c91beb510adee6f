; Style sheets that are taken in, and what a rule shows by its address; data in the text is none.

(import_statement . (string_value) @module) @import
(import_statement . (call_expression (arguments . (_) @module))) @import

((call_expression (function_name) @_url (arguments . [(plain_value) (string_value)] @module)) @import.url
  (#eq? @_url "url")
  (#not-match? @module "^[\"']?(?:data:|#)")
  (#set! conditional "no"))
