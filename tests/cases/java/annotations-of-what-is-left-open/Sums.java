package shapes;

/** Sums of what comes. */
public class Sums {
    public int sum(int @Unsigned ... all) { return 0; }

    void rows(@Known String[] @Size(min = 1) ... rows) {}

    void names(String @org.shapes.Known... names) {}

    @interface Unsigned {}
}
