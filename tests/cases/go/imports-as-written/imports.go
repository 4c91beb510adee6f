//go:build linux

// Package app starts.
package app

import "fmt"
import (
	"net/http"
	str "strings"

	_ "embed"
	. "github.com/org/repo/dsl"
	`raw/path`
)
