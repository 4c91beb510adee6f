package org.shapes;

public class Shape {
    public double area(double side) {
        return side * side;
    }
}
