use v5.38;
use feature 'class';

# A place on a plane.
class Point :isa(Place) {
    field $x = 0;

    method move($by) {
        $x += $by;
    }

    sub make { }
}
