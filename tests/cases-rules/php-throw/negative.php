<?php
function f($e) {
    $x = new RuntimeException("made");
    throw $e;
}
