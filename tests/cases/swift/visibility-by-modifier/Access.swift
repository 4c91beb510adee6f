public class Access {
    var forTheModule = 1
    public var open = 2
    private(set) public var readable = 3
    private var own = 4
    fileprivate func forTheFile() {}
    open func overridden() {}

    private struct Hidden {
        func reachedByNobody() {}
    }
}

private func helper() {}
