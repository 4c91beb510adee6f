# Shapes of a drawing.

package require Tcl 8.6
package require -exact acme::names 1.2
package provide shapes 1.0
source [file join [file dirname [info script]] util.tcl]
source $dir/other.tcl

set limit 12

namespace eval ::shapes {
    variable count 0
    namespace export draw

    # Draws a shape.
    proc draw {name {size 1} args} {
        variable count
        if {$size > 1 && [string length $name]} {
            render $name
        }
        set place($name) [helper $size]
        return [expr {$size * $count}]
    }

    proc helper {size} { ::acme::names::check $size }
}

proc ::shapes::late {name} {
    return $name
}

oo::class create Shape {
    method draw {size} { my render }
}
