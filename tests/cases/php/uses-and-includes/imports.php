<?php
namespace App;

use Foo\Bar;
use Foo\Baz as Qux;
use function Foo\helper;
use const Foo\LIMIT;
use Foo\{A, B as C, Sub\D, function e};
use Single;

require_once __DIR__ . '/lib/first.php';
include 'second.php';
require("third.php");

if (DEBUG) {
    require 'debug.php';
}

class Line extends \Shop\Base {
    public function draw(\DateTime $at): \Shop\Shape {
        return \Shop\Shape::make(new \Shop\Pen());
    }
}
