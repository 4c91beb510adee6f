package a

import "C" // finding
