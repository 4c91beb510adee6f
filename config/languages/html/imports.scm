; Scripts, style sheets, links and frames; a fragment of the same page is no dependency.

((script_element (start_tag (attribute (attribute_name) @_src [
    (attribute_value) @module
    (quoted_attribute_value (attribute_value) @module)]))) @import.script
  (#match? @_src "^[sS][rR][cC]$")
  (#not-match? @module "^\\s*$|[{}<]")
  (#set! conditional "no"))
((element (_ (tag_name) @_tag (attribute (attribute_name) @_href [
    (attribute_value) @module
    (quoted_attribute_value (attribute_value) @module)]))) @import.link
  (#match? @_tag "^(?:[aA]|[lL][iI][nN][kK]|[aA][rR][eE][aA])$")
  (#match? @_href "^[hH][rR][eE][fF]$")
  (#not-match? @module "^#|^\\s*$|[{}<]")
  (#set! conditional "no"))
((element (_ (tag_name) @_tag (attribute (attribute_name) @_src [
    (attribute_value) @module
    (quoted_attribute_value (attribute_value) @module)]))) @import.image
  (#match? @_tag "^(?:img|IMG|source|video|audio|embed)$")
  (#match? @_src "^[sS][rR][cC]$")
  (#not-match? @module "^data:|[{}<]")
  (#set! conditional "no"))
((element (_ (tag_name) @_tag (attribute (attribute_name) @_src [
    (attribute_value) @module
    (quoted_attribute_value (attribute_value) @module)]))) @import.frame
  (#match? @_tag "^(?:i?frame|IFRAME)$")
  (#match? @_src "^[sS][rR][cC]$")
  (#not-match? @module "[{}<]")
  (#set! conditional "no"))

; Templates of Django and Jinja: they stand in the text.
((text) @import.template @module
  (#match? @module "\\{%-?\\s*(?:extends|include|import|from)\\s")
  (#set! conditional "no")
  (#set! extract "\\{%-?\\s*(?:extends|include|import|from)\\s+[\"']([^\"'!]+)[\"']"))
