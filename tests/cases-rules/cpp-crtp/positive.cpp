class A : public Base<A> {};  // finding
struct B : ns::Base<B> {};  // finding
