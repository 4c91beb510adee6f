package com.acme.shapes

import groovy.transform.CompileStatic

/**
 * A shape of a drawing. It may be filled.
 */
@CompileStatic
@SuppressWarnings(value = "unused")
abstract class Shape<T extends Drawing> extends Base implements Comparable<Shape>, Serializable {
    static final int SIDES = 4
    private final String name
    List<String> labels = []
    Closure area = { it -> it * 2 }

    Shape(String name) {
        this.name = name
    }

    /** Draws the shape. */
    @Override
    String draw(Map<String, List<Integer>> options = [:], int... sizes) throws IOException {
        def canvas = new Canvas(name)
        labels.each { println it }
        return Canvas.render(canvas)
    }

    static <S> S make(Class<S> type) { type.newInstance() }

    abstract void stop()

    private boolean isFilled() { name?.startsWith("f") ?: false }

    enum Color { RED, GREEN }

    interface Listener {
        void changed(Shape shape)
    }
}

trait Flying {
    String fly() { "flies" }
}

@interface Drawn {
    String value()
}

def helper(x) { x << 1 }
def twice = { a -> a + a }
