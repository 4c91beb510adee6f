package org.shapes;

public class Shape {
    public native double area(double side); // finding

    private static native void grow(); // finding
}
