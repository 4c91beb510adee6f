@file:JvmName("Imports")

package com.acme

import java.util.*
import com.acme.shapes.Shape
import com.acme.shapes.Other as Another
