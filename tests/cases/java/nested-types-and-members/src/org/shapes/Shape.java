// A shape and its parts.

package org.shapes;

/** What can be drawn. It has corners. */
public abstract class Shape<T extends Number> extends Base<T> implements Drawable, Comparable<Shape<T>> {
  public static final String[] NAMES = {
    "square",
    "circle",
  };
  private static final int SIDES = 4, CORNERS = 4;
  /** Where it stands. */
  protected final Map<String, Point> places = new HashMap<>();

  /** Makes one. */
  public Shape(int sides) {
    int local = sides;
  }

  abstract <R> R draw(Canvas canvas) throws IOException;

  static class Corner {
    double angle;
  }

  @interface Named {
    String value() default "";
  }
}

record Point(int x, int y) implements Place {
  Point {
    check(x);
  }

  int sum() { return x + y; }
}
