--TEST--
Boxes are drawn from the top
--FILE--
<?php declare(strict_types=1);
require_once __DIR__ . '/box.php';

class Pen
{
    public function draw(): void {}
}

(new Pen)->draw();
--EXPECTF--
Box %s drawn (1 pen, 0 errors)
function of nobody
