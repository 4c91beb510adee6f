<?php
// Prints the definitions of PHP sources as nikic/php-parser sees them, a line of JSON for each source.
//
//     php php_truth.php AUTOLOAD_OF_THE_PARSER < LIST_OF_PATHS
//
// A definition is [name, line, group, kind, parent, end line]; see python_truth.py. Accepted are names
// that may be told or not: what `define` makes inside of a function.

require $argv[1];

use PhpParser\Node;
use PhpParser\Node\Stmt;

final class Gatherer
{
    private const TYPES = [
        Stmt\Class_::class => 'class',
        Stmt\Interface_::class => 'interface',
        Stmt\Trait_::class => 'trait',
        Stmt\Enum_::class => 'enum',
    ];

    public array $found = [];
    public array $accepted = [];

    public function walk($node, array $scope): void
    {
        if (is_array($node)) {
            foreach ($node as $one) {
                $this->walk($one, $scope);
            }
            return;
        }
        if (!$node instanceof Node) {
            return;
        }
        $inner = $this->visit($node, $scope);
        foreach ($node->getSubNodeNames() as $name) {
            $this->walk($node->$name, $inner);
        }
    }

    private function visit(Node $node, array $scope): array
    {
        $type = self::TYPES[get_class($node)] ?? null;
        if ($type !== null && $node->name !== null) {
            return $this->enter($node->name, 'type', $type, $node, $scope);
        }
        if ($node instanceof Stmt\Function_) {
            return $this->enter($node->name, 'function', 'function', $node, $scope);
        }
        if ($node instanceof Stmt\ClassMethod) {
            $isFirst = strtolower($node->name->name) === '__construct';
            return $this->enter($node->name, 'function', $isFirst ? 'constructor' : 'method', $node, $scope);
        }
        if ($node instanceof Stmt\Namespace_ && $node->name !== null) {
            $isOpen = $node->getAttribute('kind') === Stmt\Namespace_::KIND_SEMICOLON;
            $this->add($node->name->toString(), $node->name, 'namespace', $isOpen ? $node->name : $node, $scope);
        } elseif ($node instanceof Stmt\PropertyProperty) {
            $this->add($node->name->name, $node->name, 'property', $node, $scope);
        } elseif ($node instanceof Node\Param && $node->flags !== 0 && is_string($node->var->name)) {
            $this->add($node->var->name, $node->var, 'property', $node, array_slice($scope, 0, -1));
        } elseif ($node instanceof Node\Const_) {
            $this->add($node->name->name, $node->name, 'constant', $node, $scope);
        } elseif ($node instanceof Stmt\EnumCase) {
            $this->add($node->name->name, $node->name, 'constant', $node, $scope);
        } elseif ($node instanceof Node\Expr\FuncCall) {
            $this->accept($node);
        }
        return $scope;
    }

    private function enter(Node $name, string $group, string $kind, Node $node, array $scope): array
    {
        $row = [$name->name, $name->getStartLine(), $group, $kind];
        $this->found[] = [...$row, implode('::', $scope), $node->getEndLine()];
        return [...$scope, $name->name];
    }

    private function add(string $name, Node $at, string $kind, Node $node, array $scope): void
    {
        $row = [$name, $at->getStartLine(), 'other', $kind];
        $this->found[] = [...$row, implode('::', $scope), $node->getEndLine()];
    }

    private function accept(Node\Expr\FuncCall $node): void
    {
        $isDefining = $node->name instanceof Node\Name && $node->name->toLowerString() === 'define';
        $first = $isDefining ? ($node->args[0]->value ?? null) : null;
        if ($first instanceof Node\Scalar\String_) {
            $this->accepted[] = [$first->value, $first->getStartLine()];
        }
    }
}

function readSource(PhpParser\Parser $parser, string $path): array
{
    try {
        $tree = $parser->parse(file_get_contents($path));
    } catch (PhpParser\Error) {
        return ['path' => $path, 'ok' => false];
    }
    $gatherer = new Gatherer();
    $gatherer->walk($tree, []);
    return ['path' => $path, 'ok' => true, 'definitions' => $gatherer->found, 'accepted' => $gatherer->accepted];
}

$parser = (new PhpParser\ParserFactory())->create(PhpParser\ParserFactory::PREFER_PHP7);
foreach (explode("\n", trim(stream_get_contents(STDIN))) as $path) {
    echo json_encode(readSource($parser, $path), JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
