<?php

/**
 * Shapes and what they are made of.
 */

declare(strict_types=1);

namespace App\Shapes;

const LIMIT = 3, SIDES = 4;
define('OLD_LIMIT', 1);

/**
 * What can be drawn.
 *
 * @template T
 */
#[Entity(name: "shapes")]
abstract class Shape extends Model implements \JsonSerializable, HasName
{
    use SoftDeletes, Notifiable;

    public const A = 1, B = 2;
    private static array $known = [
        'a' => 1,
    ];
    var $old;

    /** Makes one. */
    public function __construct(
        private string $first,
        /** How many. */
        protected readonly int $count = 1,
    ) {
    }

    abstract protected function draw(int ...$sides): ?string;

    final public static function &make(): static
    {
        return new static('x');
    }
}

interface HasName extends Named
{
    public function name(): string;
}

trait Greets
{
    public function hello() {}
}

/** The suits of a pack. */
enum Suit: string implements HasName
{
    case Hearts = 'H';
    case Spades = 'S';
    const Wild = self::Spades;

    public function name(): string { return 'x'; }
}

function top(array $x, callable|int $y): int
{
    $made = new class extends Shape {
        public function inner() {}
    };
    return 1;
}

if (!function_exists('later')) {
    function later() {}
}
