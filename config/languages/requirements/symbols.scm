; A package with its versions as written.
((requirement (package) @name) @symbol.requirement
  (#set! exported "no"))
((file (url) @name @symbol.requirement)
  (#set! extract "[#&]egg=([\\w.-]+)|/([\\w.-]+?)(?:\\.git)?(?:@[^/]*)?$")
  (#set! exported "no"))

(comment) @comment
