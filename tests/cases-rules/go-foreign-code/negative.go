package a

import "CC"
