/// Two lists side by side, each with a distance of its own between its lines.
extension Border {
    /// True if the lines of either side stand equally far apart, and those of one side further than those of the other:
    /// the rows of one table have one distance.
    static func haveOwnPitch(_ left: Side, _ right: Side) -> Bool {
        guard let a = pitch(of: left), let b = pitch(of: right) else { return false }
        return abs(a - b) > 0.06 * min(a, b)
    }

    /// The distance at which nearly all lines follow each other; nil if they do not.
    private static func pitch(of side: Side) -> Float? {
        let steps = zip(side.lines, side.lines.dropFirst()).map { $1.first.base - $0.first.base }
        guard steps.count >= leastSteps else { return nil }
        let middle = steps.sorted()[steps.count / 2]
        let alike = steps.count { abs($0 - middle) < 0.02 * middle }
        return middle > 0 && alike * 5 >= steps.count * 4 ? middle : nil
    }

    private static let leastSteps = 5
}
