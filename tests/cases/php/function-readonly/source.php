<?php
// The name of a modifier is the name of a function here.
function readonly( $readonly, $current = true ) {
    return $readonly === $current;
}

function after() {}
