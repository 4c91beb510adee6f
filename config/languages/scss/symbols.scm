; Mixins, functions, variables and placeholders for others, and rules by their selectors, nested as written.

(mixin_statement name: (identifier) @name (block) @body) @symbol.mixin
(function_statement name: (identifier) @name (block) @body) @symbol.function
(stylesheet (declaration (property_name) @name) @symbol.variable
  (#match? @name "^\\$")
  (#set! once "yes"))
((declaration (property_name) @name) @symbol.property
  (#match? @name "^--"))
(rule_set (selectors) @name (block) @body) @symbol.rule
(keyframes_statement (keyframes_name) @name (keyframe_block_list) @body) @symbol.animation
((media_statement (block) @body) @name @symbol.media
  (#set! extract "\\A@media\\s++([^{]*[^{\\s])\\s*+\\{"))

[(comment) (js_comment)] @comment
