import UIKit

// MARK: - Drawing

extension Shape: Codable {
    /// Draws it twice.
    func drawTwice() { draw() }

    struct Corner { let angle: Int }
}

extension Foo.Bar {
    static var zero: Int { 0 }
}
