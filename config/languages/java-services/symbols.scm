; The class that each line names; the name of the file is the service's.
((property . (key) @name) @symbol.provider
  (#set! exported "no"))

(comment) @comment
