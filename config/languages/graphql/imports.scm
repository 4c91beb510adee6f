; `#import "part.graphql"`: a comment to the grammar, an import to loaders.
((comment) @import @module
  (#match? @module "^#\\s*import\\s")
  (#set! conditional "no")
  (#set! extract "[\"']([^\"']+)[\"']"))
