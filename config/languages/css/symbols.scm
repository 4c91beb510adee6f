; Rules by their selectors, custom properties, animations; a media query holds rules of its own.

(rule_set (selectors) @name (block) @body) @symbol.rule
((declaration (property_name) @name) @symbol.property
  (#match? @name "^--"))
(keyframes_statement (keyframes_name) @name (keyframe_block_list) @body) @symbol.animation
((media_statement (block) @body) @name @symbol.media
  (#set! extract "\\A@media\\s++([^{]*[^{\\s])\\s*+\\{"))

(comment) @comment
