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

#ifdef USE_VULKAN
#ifdef USE_WRAPPER
#ifdef USE_VOLK
#include <volk.h>
#else
#include <wrapper.h>
#endif
#else
#include <vulkan.h>
#endif
#endif

#include CONFIG_HEADER
