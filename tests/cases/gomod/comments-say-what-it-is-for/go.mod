// This module is deprecated: use example.com/new instead.
module example.com/old

require (
	// Reads options.
	github.com/spf13/pflag v1.0.5
)
