class A : public Base<B> {};
class B : public Base<int> {};
