package com.acme.shapes

import spock.lang.Specification

class ShapeSpec extends Specification {
    def canvas = Mock(Canvas)

    def setup() {
        canvas.open()
    }

    def "draws #count lines"(int count) {
        when:
        def shape = new Shape("box")
        Canvas.render(shape)

        then:
        1 * canvas.line(_) >> count
        shape.labels*.size() == [count]

        where:
        count << [1, 2]
    }

    void 'fails without a name'() {
        expect:
        new Shape(null)
    }
}
