((section (section_name (text) @name) @signature) @symbol.section)
((section (setting (setting_name) @name) @symbol.key)
  (#set! exported "no"))
(document (setting (setting_name) @name) @symbol.key)

(comment) @comment

; What a Python project says of itself.
((section (section_name (text) @_section) (setting (setting_name) @_key (setting_value) @summary))
  (#eq? @_section "metadata")
  (#match? @_key "^description\\s*$"))
