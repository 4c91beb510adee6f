namespace n {
#define IN_SPACE(x) x
class A {
#define IN_CLASS 1
 int f() {
#define IN_BODY 2
 return 1; } };
}
#define TOP 3
