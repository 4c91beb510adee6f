import XCTest

final class ShapeTests: XCTestCase {
    let store: Store? = nil

    func testDraws() throws {
        let shape = Shape(name: "circle")
        let drawn = Canvas.draw(shape)
        store?.main.save(Level.high)
        render(drawn)
        self.finish()
        let all: [Item] = try load(as: Item.self)
        XCTAssertEqual(drawn.size, 3)
    }
}
