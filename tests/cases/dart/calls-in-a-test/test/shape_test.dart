import 'package:test/test.dart';
import 'package:acme/shape.dart';

void main() {
  group('Shape', () {
    test('is drawn', () {
      final shape = Shape('box');
      expect(shape.area, 4);
      render(shape);
    });
  });
}
