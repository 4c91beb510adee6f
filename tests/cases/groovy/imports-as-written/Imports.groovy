package com.acme

import com.acme.shapes.Shape
import com.acme.drawing.*
import com.acme.Other as Another
import static com.acme.Names.SIDES
import static com.acme.Checks.*

class Imports {
    Shape shape = new Shape(SIDES)
}
