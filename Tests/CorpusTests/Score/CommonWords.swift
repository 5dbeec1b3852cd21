/// How many words two texts have in common, in order: the longest common run first, then what is left and right of it
/// (Ratcliff and Obershelp, 1988).
struct CommonWords {
    private let one: [Int]
    private let other: [Int]
    /// Places in the second text by word.
    private var places: [[Int]]
    private(set) var count = 0

    init(_ first: [String], _ second: [String]) {
        var numbers: [String: Int] = [:]
        func number(_ word: String) -> Int {
            if let known = numbers[word] { return known }
            let next = numbers.count
            numbers[word] = next
            return next
        }
        one = first.map(number)
        other = second.map(number)
        places = Array(repeating: [], count: numbers.count)
        for (place, word) in other.enumerated() { places[word].append(place) }
        var open = [(0..<one.count, 0..<other.count)]
        while let (a, b) = open.popLast() {
            let run = longest(a, b)
            guard run.length > 0 else { continue }
            count += run.length
            open.append((a.lowerBound..<run.one, b.lowerBound..<run.other))
            open.append((run.one + run.length..<a.upperBound, run.other + run.length..<b.upperBound))
        }
    }

    /// The longest run that stands in both ranges; of several the first.
    private func longest(_ a: Range<Int>, _ b: Range<Int>) -> (one: Int, other: Int, length: Int) {
        var best = (one: a.lowerBound, other: b.lowerBound, length: 0)
        guard !a.isEmpty, !b.isEmpty else { return best }
        // Lengths of the runs that end at each place of the second text, and those of the word before.
        var ending: [Int: Int] = [:]
        for at in a {
            var next: [Int: Int] = [:]
            for place in places[one[at]] where place >= b.lowerBound {
                if place >= b.upperBound { break }
                let length = (ending[place - 1] ?? 0) + 1
                next[place] = length
                if length > best.length { best = (at - length + 1, place - length + 1, length) }
            }
            ending = next
        }
        return best
    }
}
