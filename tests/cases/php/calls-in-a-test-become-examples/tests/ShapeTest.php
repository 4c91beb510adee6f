<?php

use PHPUnit\Framework\TestCase;

/** What shapes can do. */
final class ShapeTest extends TestCase
{
    public function testDraws(): void
    {
        $shape = new Shape('circle');
        $drawn = Canvas::draw($shape);
        Store::save($drawn);
        render($drawn);
        $name = title_of($shape);
        $this->assertSame(3, $drawn->size());
    }
}
