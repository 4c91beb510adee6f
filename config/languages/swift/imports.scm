; Modules, or one declaration of a module.

(import_declaration (identifier) @module) @import
((import_declaration (modifiers (attribute) @_attribute) (identifier) @module) @import.testable
  (#match? @_attribute "testable"))
((import_declaration (modifiers (attribute) @_attribute) (identifier) @module) @import.export
  (#match? @_attribute "_exported"))
