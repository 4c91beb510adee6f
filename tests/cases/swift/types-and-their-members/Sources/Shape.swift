// Shapes and what they are made of.

import Foundation

/// What can be drawn.
///
/// More of it.
@objc public class Shape<T>: Base, Drawable where T: Equatable {
    public static let sides = 4
    private(set) var name: String = ""
    let width, height: Int
    var area: Int { width * height }
    var words = [
        "a",
    ]

    /// Makes one.
    public init(name: String) throws { self.name = name }

    deinit { }

    /// Draws it.
    @discardableResult
    open func draw<R>(on canvas: Canvas, _ sides: Int...) async throws -> R {
        func inner() {}
        return canvas.draw()
    }

    static func + (left: Shape, right: Shape) -> Shape { left }
    subscript(index: Int) -> Int { index }

    enum Kind { case round }
}

struct Point: Hashable { var x = 0 }

enum Color: String, CaseIterable {
    case red, green = "g"
    case mix(Int, Int)

    func mixed() {}
}

protocol Drawable: AnyObject {
    associatedtype Place
    func draw()
    var width: Int { get }
}

actor Bank { func pay() {} }

func top(_ x: Int) -> Int { x }

let limit = 3
var count: Int = 4
public typealias Handler = (Int) -> Void
