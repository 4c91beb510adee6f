struct A {
  bool equals(const A& other) const;
};
