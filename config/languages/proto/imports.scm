(import path: (_) @module) @import
(import "public" path: (_) @module) @import.public
(import "weak" path: (_) @module) @import.weak
