{
  double = x: x * 2;
  greet = { name, loud ? false }: "hello ${name}";
}
