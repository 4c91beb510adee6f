; Elements that are defined elsewhere have a hyphen in their name.
((start_tag (tag_name) @reference.use)
  (#match? @reference.use "^[a-z][a-z0-9]*-"))
