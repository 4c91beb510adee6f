; Headings, and elements that a link, a style or a script can reach by their id.

((element (start_tag (tag_name) @_tag)) @name @symbol.heading
  (#match? @_tag "^[hH][1-6]$")
  (#set! extract "(?s)\\A<[^>]*+>\\s*+(.*?)\\s*+</[hH][1-6]>\\Z")
  ; What a template's tags do is no heading, but for the words that one of them translates,
  ; and what divides the words of one case from those of another.
  (#set! unwrap "\\{%-?\\s*trans(?:late)?\\s+\"([^\"]*)\"[^%]*%\\}|\\{%-?\\s*trans(?:late)?\\s+'([^']*)'[^%]*%\\}|\\{%-?( (?:else|elif [^%]*?) )-?%\\}|\\{%[^%]*%\\}|</?[a-zA-Z][^>]*>")
  (#set! nests "no"))
((element (start_tag (tag_name) @_tag) @signature) @of
  (#match? @_tag "^[hH][1-6]$"))

((_ (attribute (attribute_name) @_id [
    (attribute_value) @name
    (quoted_attribute_value (attribute_value) @name)])) @symbol.id
  (#match? @_id "^[iI][dD]$")
  (#set! nests "no"))

((element (start_tag (tag_name) @_tag) (text) @summary)
  (#match? @_tag "^[tT][iI][tT][lL][eE]$"))
((_ (tag_name) @_tag
  (attribute (attribute_name) @_name (quoted_attribute_value (attribute_value) @_what))
  (attribute (attribute_name) @_content (quoted_attribute_value (attribute_value) @summary)))
  (#match? @_tag "^[mM][eE][tT][aA]$")
  (#eq? @_name "name")
  (#eq? @_what "description")
  (#eq? @_content "content"))

(comment) @comment
