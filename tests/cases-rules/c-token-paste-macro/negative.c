#define LOG(format, ...) print(format, ##__VA_ARGS__)
#define TEXT(a) #a
