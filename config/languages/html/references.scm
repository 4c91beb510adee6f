; Elements that are defined elsewhere have a hyphen in their name.
((start_tag (tag_name) @reference.element)
  (#match? @reference.element "^[a-z][a-z0-9]*-"))

; Variables that a template shows, asks or goes through, and those that it sets itself.
((document) @reference.read
  (#set! extract "\\{\\{-?\\s*(?!(?:block|else|end|forloop|loop|self|super)\\b)(\\.?[A-Za-z_]\\w*+(?:\\.\\w++)*+)(?=\\s*(?:\\||-?\\}\\}|\\[|\\s[-+*/~]\\s|\\s(?:and|if|is|or)\\s))|\\{%-?\\s*(?:if|elif)\\s+(?:not\\s+)?(?!(?:forloop|loop)\\b)([A-Za-z_]\\w*+(?:\\.\\w++)*+)(?!\\()|\\{%-?\\s*for\\s+[\\w, ]+?\\s+in\\s+([A-Za-z_]\\w*+(?:\\.\\w++)*+)(?!\\()|\\{%-?\\s*with\\s+\\w+\\s*=\\s*([A-Za-z_]\\w*+(?:\\.\\w++)*+)|\\b(?:and|or|not)\\s+(?!(?:False|None|True|forloop|loop|not)\\b)([A-Za-z_]\\w*+(?:\\.\\w++)*+)(?!\\()(?=[^{}%]*%\\})|(?<=[\\s(])(\\.[A-Z]\\w*+(?:\\.\\w++)*+)(?=[^{}]*\\}\\})"))
((document) @reference.set
  (#set! extract "\\{%-?\\s*(?:for|set)\\s+(\\w+)|\\{%-?\\s*with\\s+(\\w+)\\s*=|\\sas\\s+(\\w+)\\s*-?%\\}"))
((document) @reference.set
  (#set! extract "\\{%-?\\s*for\\s+\\w+\\s*,\\s*(\\w+)"))
