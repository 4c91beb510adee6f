; Names that the source calls or takes; `str/join` is of the namespace that is called `str` here.

((list_lit . value: (sym_lit) @reference.call)
  (#not-match? @reference.call "^(?:\\^|defn?-?$|def\\w+$|ns$|let$|fn$|if$|if-not$|if-let$|when$|when-not$|when-let$|cond$|condp$|case$|do$|loop$|recur$|for$|doseq$|dotimes$|->>?$|some->>?$|as->$|is$|are$|testing$|str$|not$|and$|or$|=$|not=$|quote$|var$|try$|catch$|finally$|throw$|new$|binding$|map$|reduce$|filter$|first$|second$|rest$|next$|count$|get$|get-in$|assoc$|dissoc$|update$|merge$|conj$|into$|apply$|println$|comp$|partial$|seq$|vec$|set$|nil\\?$|empty\\?$|inc$|dec$|\\.)"))
((sym_lit) @reference.use
  (#set! extract "\\A(.+)\\Z")
  (#set! joint "/")
  (#match? @reference.use "^[a-zA-Z][\\w.-]*/[\\w*!?<>-]+$"))

(comment) @comment
