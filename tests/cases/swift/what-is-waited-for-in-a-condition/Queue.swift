/// What a queue stores its entries in.
public enum Storage {
    case memory
    #if canImport(Glibc) || canImport(Musl)
    /// A file of the system.
    case file
    #endif
}

/// Entries that wait for their turn.
public final class Queue {
    nonisolated(unsafe) var count = 0
    @Option() var name: String

    /// Takes what is there until nothing is.
    public func drain() async throws(QueueError) {
        while let _ = try await source.next() {
            count -= 1
        }
        if let last = try await source.last() {
            switch try await last.settle() {
            case .done:
                ()
            case .failed:
                report(line: #_sourceLocation)
            }
        }
    }

    /// The entry at a place.
    public subscript(place: Int) -> Entry {
        _read { yield &entries[place] }
        _modify { yield &entries[place] }
    }

    #if !canImport(FoundationEssentials)
    /// A queue that is kept in a bundle.
    public convenience init(bundle: Bundle) {
        self.init(name: "bundle")
    }
    #endif
}
