/// Edits (insertion, deletion, replacement, swap of neighbours) that turn one text into the other, counted in
/// Unicode scalars; stops at `limit` and then returns `limit + 1`. O(|a| · limit).
public func editDistance(_ a: String, _ b: String, limit: Int = .max) -> Int {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    if abs(a.count - b.count) > limit { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = last
    for i in 1...a.count {
        current[0] = i
        var smallest = i
        for j in 1...b.count {
            let cost = a[i - 1] == b[j - 1] ? 0 : 1
            var best = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                best = min(best, beforeLast[j - 2] + 1)
            }
            current[j] = best
            smallest = min(smallest, best)
        }
        if limit != .max && smallest > limit { return limit + 1 }
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[b.count]
}
