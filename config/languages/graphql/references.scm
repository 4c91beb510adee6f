; Types that fields, arguments and unions name, fragments that operations spread, directives in use.

((named_type (name) @reference.type)
  (#not-match? @reference.type "^(?:ID|Int|Float|String|Boolean)$"))
(fragment_spread (fragment_name (name) @reference.use))
(directive (name) @reference.use)
