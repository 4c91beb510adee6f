template <typename T>
class Box;
