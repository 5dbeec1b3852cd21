/// The paper that a document is laid out for, in points.
struct FlowPage: Hashable {
    var width: Float = 595
    var height: Float = 842
    var left: Float = 72
    var right: Float = 72
    var top: Float = 72
    /// Between tab stops, where a paragraph sets none of its own.
    var tabStep: Float = 36

    /// Of its text.
    var column: Float { max(36, width - left - right) }

    /// The next tab stop after a place, both from the text's left edge.
    func stop(after place: Float, _ stops: [Float]) -> Float {
        if let stop = stops.first(where: { $0 > place + 1 }) { return stop }
        let step = max(1, tabStep)
        return (place / step).rounded(.down) * step + step
    }
}
