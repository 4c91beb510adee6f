/* Opens a window on each system. */
#include <stdio.h>
#include "window.h"

#ifdef _WIN32
#include <windows.h>
#elif defined(__APPLE__)
#include "mac.h"
#else
#include "x11.h"
#endif

#include CONFIG_HEADER
