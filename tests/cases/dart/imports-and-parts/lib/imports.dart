import 'dart:async';
import 'package:acme/shapes.dart' as shapes;
import 'package:acme/names.dart' show Name, Names;
import '../src/other.dart';
export 'src/passed_on.dart' show Passed;

part 'imports.g.dart';

Name make(shapes.Shape shape) => Name(shape);
