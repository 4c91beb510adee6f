/// Shapes of a drawing.
library shape;

/// How a shape is told of its changes.
typedef Changed = void Function(Shape shape);

/// The most sides.
const int maxSides = 12;
final _known = <String, Shape>{};

/// A shape. It may be filled.
@immutable
abstract class Shape<T extends Drawing> extends Base<T> with Named, Filled implements Comparable<Shape> {
  static const int sides = 4;
  final String? name;
  late final int _count;

  /// Makes a shape.
  const Shape(this.name, {required this.size}) : super(name);
  Shape.empty() : this('');
  factory Shape.fromJson(Map<String, dynamic> json) => Shape(json['name']);

  /// Draws it on a canvas.
  @override
  @protected
  Future<void> draw(Canvas canvas, [int times = 1]) async {
    final pen = Pen.of(canvas);
    await render(pen);
    void inner() {}
  }

  int get area => size * size;
  set area(int value) {
    size = value;
  }

  bool operator ==(Object other) => true;
  void stop();
  int _hidden() => 1;
}

mixin Flying on Shape {
  void fly() {}
}

extension Shapes on List<Shape> {
  int get total => length;
}

enum Level {
  low(1),
  high(2);

  const Level(this.value);
  final int value;
}

/// Starts the program.
void main(List<String> arguments) {
  runApp(const App());
}

String get version => '1';
