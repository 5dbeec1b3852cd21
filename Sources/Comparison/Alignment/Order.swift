/// What keeps its order and what does not.
enum Order {
    /// Positions of a longest run of numbers that rise, not necessarily neighbours. O(n log n).
    static func longestRising(_ numbers: [Int]) -> [Int] {
        var tails: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for index in numbers.indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[tails[middle]] < numbers[index] { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = tails[low - 1] }
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var out: [Int] = []
        var next = tails.last
        while let index = next {
            out.append(index)
            next = before[index]
        }
        return out.reversed()
    }
}
