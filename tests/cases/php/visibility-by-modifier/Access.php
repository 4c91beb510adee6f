<?php
class Access
{
    const OPEN = 1;
    private const OWN = 2;
    protected const FOR_HEIRS = 3;
    public $open;
    private $own, $other;
    protected ?int $forHeirs = null;
    public private(set) string $readable;

    function open() {}
    public static function make() {}
    protected function forHeirs() {}
    private function own() {}
}
