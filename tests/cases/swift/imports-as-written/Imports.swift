import Foundation
@testable import Shapes
@_exported import Core
import struct Geometry.Point
