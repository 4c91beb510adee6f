# Prints the definitions of Ruby sources as Ruby's own parser sees them, a line of JSON for each source.
#
#     ruby ruby_truth.rb < LIST_OF_PATHS
#
# A definition is [name, line, group, kind, parent, end line]; see python_truth.py. Accepted are names
# that may be told or not: what a call makes out of a name, and globals.

require "json"

ATTRIBUTES = %i[attr attr_reader attr_writer attr_accessor].freeze
MAKERS = %i[
  define_method define_singleton_method alias_method alias_attribute class_attribute thread_mattr_accessor
  cattr_accessor cattr_reader cattr_writer mattr_accessor mattr_reader mattr_writer task multitask namespace
].freeze
LISTS = %i[LIST HASH BLOCK_PASS ARGSCAT ARGSPUSH].freeze
# What these make is a class or a module that is bound to a constant.
CLASSES = { [:Struct, :new] => "class", [:Class, :new] => "class", [:Data, :define] => "class",
            [:Module, :new] => "module" }.freeze

class Gatherer
  attr_reader :found, :accepted

  def initialize
    @found = []
    @accepted = []
  end

  def walk(node, scope)
    return unless node.is_a?(RubyVM::AbstractSyntaxTree::Node)

    inner = visit(node, scope)
    node.children.each { |child| child.is_a?(Array) ? child.each { |one| walk(one, inner) } : walk(child, inner) }
  end

  def visit(node, scope)
    case node.type
    when :CLASS then enter(node, scope, "type", "class")
    when :MODULE then enter(node, scope, "other", "module")
    when :DEFN then define(node, node.children[0], scope)
    when :DEFS then define(node, node.children[1], scope)
    when :CDECL then bind(node, scope)
    when :ALIAS then rename(node, scope)
    when :GASGN then accept(node.children[0], node)
    when :FCALL, :CALL then call(node, scope)
    else scope
    end
  end

  def enter(node, scope, group, kind)
    place = node.children[0]
    name = place.children.last.to_s
    add(name, place.last_lineno, group, kind, node, scope)
    scope + [name]
  end

  def define(node, name, scope)
    add(name.to_s, node.first_lineno, "function", "method", node, scope)
    scope + [name.to_s]
  end

  def bind(node, scope)
    name, *rest = node.children
    name = rest[0] unless name.is_a?(Symbol)
    kind = made(node.children.last)
    group = kind == "class" ? "type" : "other"
    add(name.to_s, node.first_lineno, group, kind || "constant", node, scope)
    kind ? scope + [name.to_s] : scope
  end

  # The kind of what a value makes, where it is a class or a module.
  def made(value)
    value = value.children[0] while node?(value) && value.type == :ITER
    return unless node?(value) && value.type == :CALL

    of, method, = value.children
    return unless node?(of) && %i[CONST COLON3].include?(of.type)

    CLASSES[[of.children[0], method]]
  end

  def rename(node, scope)
    name = literal(node.children[0])
    add(name, node.first_lineno, "other", "alias", node, scope) if name
    scope
  end

  def call(node, scope)
    method, list = node.type == :FCALL ? node.children : node.children[1..]
    if node.type == :FCALL && ATTRIBUTES.include?(method)
      literals(list).each { |name, one| add(name, one.first_lineno, "other", "property", node, scope) }
    elsif MAKERS.include?(method) || ATTRIBUTES.include?(method)
      literals(list).each { |name, one| accept(name, one) }
    end
    scope
  end

  # The symbols and strings of a list of arguments, the keys of a hash too.
  def literals(list)
    return [] unless node?(list) && LISTS.include?(list.type)

    list.children.compact.flat_map do |one|
      name = literal(one)
      name ? [[name, one]] : literals(one)
    end
  end

  def literal(node)
    return unless node?(node) && %i[LIT STR].include?(node.type)

    value = node.children[0]
    value.to_s if value.is_a?(Symbol) || value.is_a?(String)
  end

  def node?(value)
    value.is_a?(RubyVM::AbstractSyntaxTree::Node)
  end

  def accept(name, node)
    (node.first_lineno..node.last_lineno).each { |line| @accepted << [name.to_s, line] }
  end

  def add(name, line, group, kind, node, scope)
    @found << [name, line, group, kind, scope.join("::"), node.last_lineno]
  end
end

def read_source(path)
  tree = RubyVM::AbstractSyntaxTree.parse(File.read(path, encoding: "UTF-8"))
  gatherer = Gatherer.new
  gatherer.walk(tree, [])
  { path: path, ok: true, definitions: gatherer.found, accepted: gatherer.accepted }
rescue SyntaxError, ArgumentError
  { path: path, ok: false }
end

$VERBOSE = nil
$stdin.read.split("\n").each { |path| puts JSON.generate(read_source(path)) }
