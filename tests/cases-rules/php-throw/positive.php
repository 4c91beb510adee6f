<?php
function f() {
    throw new \RuntimeException("closed"); // finding
}
