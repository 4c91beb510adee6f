#pragma once

const std::string& name();
char** rows();
int*& slot(int i);
auto deduce(int a) -> decltype(a);
void (*handler(int signal))(int);
template <typename T, typename = std::enable_if_t<true>>
std::vector<T> repeat(T value, int times = 1);
template <>
std::vector<int> repeat<int>(int value, int times);
std::ostream& operator<<(std::ostream& out, const Point& p);
extern "C" int plain(void);
extern int counter;
int apply(int (*callback)(int), int x);
