#define OPTION(name, type, number) name = type + number

typedef enum {
  OLD_NONE = 0,
  OLD_ONE               DEPRECATED_SINCE(7.69.0, "") = 6,
  OLD_TWO DEPRECATED_SINCE(7.70.0, "Use three"),
  OLD_THREE DEPRECATED_SINCE(7.71.0, "")
} old;

typedef enum {
  /* What is read. */
  OPTION(OPTION_URL, OPTION_STRING, 2),

  OPTION(OPTION_PORT, OPTION_LONG, 3),
  OPTION_LAST
} option;

int set(option which, ...);
