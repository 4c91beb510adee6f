; Variables that scripts and values in the document read, and those that its scripts set.
((stream) @reference.read
  (#set! extract "\\$\\{([A-Za-z_]\\w*)[}:%#?+/,^-]"))
((stream) @reference.set
  (#set! extract "^[ \\t]*(?:- )?(?:export +|local +|readonly +)?([A-Za-z_]\\w*)=|\\bfor +([A-Za-z_]\\w*) +in\\b|\\bread +(?:-r +)?([A-Za-z_]\\w*)"))
