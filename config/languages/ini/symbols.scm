((section (section_name (text) @name) @signature) @symbol.section)
((section (setting (setting_name) @name) @symbol.key)
  (#set! exported "no"))
(document (setting (setting_name) @name) @symbol.key)

(comment) @comment
