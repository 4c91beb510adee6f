// Copyright 2014 A. Name. All rights reserved.
// Use of this source code is governed by a MIT style
// license that can be found in the LICENSE file.

package shapes

// Box draws a box.
func Box() {}
