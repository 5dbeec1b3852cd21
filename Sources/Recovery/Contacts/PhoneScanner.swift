/// Finds telephone numbers in a line. Dates, post codes and registered numbers are none.
struct PhoneScanner {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The numbers outside some ranges, in order. O(n).
    ///
    /// - Parameter isLabelled: whether a label such as "tel." ends at an offset, which lets a short number count.
    func all(outside taken: [Range<Int>], isLabelled: (Int) -> Bool) -> [Reach] {
        var found: [Reach] = []
        var at = 0
        var next = 0
        while at < bytes.count {
            while next < taken.count, taken[next].upperBound <= at { next += 1 }
            if next < taken.count, taken[next].contains(at) {
                at = taken[next].upperBound
                continue
            }
            guard isStart(at) else {
                at += 1
                continue
            }
            let limit = next < taken.count ? taken[next].lowerBound : bytes.count
            let end = self.end(at, limit)
            found += numbers(at..<end, isLabelled: isLabelled(at))
            at = max(at + 1, end)
        }
        return found
    }

    private func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39 }

    private func isStart(_ at: Int) -> Bool {
        let byte = bytes[at]
        guard isDigit(at) || byte == 0x2B || byte == 0x28 else { return false }
        if byte == 0x28, !isDigit(at + 1), at + 1 < bytes.count, bytes[at + 1] != 0x2B { return false }
        guard at > 0 else { return true }
        let before = bytes[at - 1]
        return
            !(before >= 0x80 || isDigit(at - 1) || (before | 0x20 >= 0x61 && before | 0x20 <= 0x7A)
            || before == 0x2F || before == 0x2D || before == 0x2E && at > 1 && isDigit(at - 2))
            || before == 0xA0
    }

    /// Where the figures and what may stand between them end.
    private func end(_ start: Int, _ limit: Int) -> Int {
        var at = start
        var last = start
        var digits = 0
        var gap = 0
        let isForeign = bytes[start] == 0x2B || bytes[start] == 0x30
        while at < limit {
            let byte = bytes[at]
            if isDigit(at) {
                digits += 1
                gap = 0
                last = at + 1
                if digits > 15 { break }
            } else {
                // "(+44) 20": the bracket opens the number.
                let width = byte == 0x2B && at == start + 1 && bytes[start] == 0x28 ? 1 : gapWidth(at)
                guard width > 0 || at == start else { break }
                if byte == 0x28, at > start, digits >= 4, !isForeign { break }
                gap += 1
                if gap > 3 { break }
                // " / " and " - " stand between two numbers.
                if byte == 0x2F || byte == 0x2D || width == 3, at > start, bytes[at - 1] == 0x20,
                    at + width < bytes.count, bytes[at + width] == 0x20,
                    byte != 0x2F || !isTail(at + width + 1)
                {
                    break
                }
                at += max(1, width)
                continue
            }
            at += 1
        }
        return last
    }

    /// Two to four figures and no more: the other ending of the number before them.
    private func isTail(_ start: Int) -> Bool {
        var at = start
        while isDigit(at) { at += 1 }
        return (2...4).contains(at - start) && (at == bytes.count || gapWidth(at) == 0)
    }

    private func gapWidth(_ at: Int) -> Int {
        switch bytes[at] {
        case 0x20, 0x2E, 0x2D, 0x28, 0x29, 0x2F: return 1
        case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: return 2
        case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80:
            return [0x90, 0x91, 0x92, 0x93, 0xAF].contains(bytes[at + 2]) ? 3 : 0
        default: return 0
        }
    }

    private func numbers(_ range: Range<Int>, isLabelled: Bool) -> [Reach] {
        let slash = range.first { bytes[$0] == 0x2F }
        if let slash {
            let first = range.lowerBound..<slash
            let second = (slash + 1)..<range.upperBound
            let head = digitCount(first)
            let tail = digitCount(second)
            if head >= 7, tail >= 7 {
                return number(first, isLabelled).map { [$0] + (number(second, true).map { [$0] } ?? []) } ?? []
            }
            // "01 23 45 67 89/90": the last figures differ.
            if head >= 7, tail >= 1, tail <= 4, second.allSatisfy({ isDigit($0) || bytes[$0] == 0x20 }),
                let whole = number(first, isLabelled)
            {
                return [whole, replaced(whole, second, range)]
            }
            if head >= 7 { return number(first, isLabelled).map { [$0] } ?? [] }
        }
        return number(range, isLabelled).map { [$0] } ?? []
    }

    private func replaced(_ whole: Reach, _ tail: Range<Int>, _ range: Range<Int>) -> Reach {
        let digits = bytes[tail].filter { $0 >= 0x30 && $0 <= 0x39 }
        var text = Array(whole.value.utf8)
        var left = digits.count
        for index in text.indices.reversed() where left > 0 && text[index] >= 0x30 && text[index] <= 0x39 {
            left -= 1
            text[index] = digits[left]
        }
        return Reach(
            kind: .phone, value: String(decoding: text, as: UTF8.self), range: tail, core: tail)
    }

    private func digitCount(_ range: Range<Int>) -> Int { range.count { isDigit($0) } }

    private func number(_ range: Range<Int>, _ isLabelled: Bool) -> Reach? {
        var range = range
        while range.lowerBound < range.upperBound, bytes[range.lowerBound] == 0x20 {
            range = (range.lowerBound + 1)..<range.upperBound
        }
        while range.upperBound > range.lowerBound, bytes[range.upperBound - 1] == 0x20 {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        guard let first = range.first else { return nil }
        let digits = digitCount(range)
        guard digits <= 15, digits >= (isLabelled ? 5 : 7) else { return nil }
        if range.upperBound < bytes.count {
            let after = bytes[range.upperBound]
            if after >= 0x80 && gapWidth(range.upperBound) == 0
                || (after | 0x20 >= 0x61 && after | 0x20 <= 0x7A)
            {
                return nil
            }
        }
        let groups = groupLengths(range)
        guard !isDate(groups, range), isLabelled || isClear(first, digits, groups) else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self)
        return Reach(kind: .phone, value: text, range: range, core: range)
    }

    /// A number that needs no label: with a country's or a trunk prefix, or long and grouped.
    private func isClear(_ first: Int, _ digits: Int, _ groups: [Int]) -> Bool {
        switch bytes[first] {
        case 0x2B: return digits >= 8
        case 0x28: return digits >= 8
        case 0x30: return digits >= 8 && groups.count >= 2
        default: return digits >= 9 && digits <= 12 && groups.count >= 3 && groups.allSatisfy { $0 <= 4 }
        }
    }

    private func groupLengths(_ range: Range<Int>) -> [Int] {
        var groups: [Int] = []
        var length = 0
        for at in range {
            if isDigit(at) {
                length += 1
            } else if length > 0 {
                groups.append(length)
                length = 0
            }
        }
        if length > 0 { groups.append(length) }
        return groups
    }

    /// `12.03.2031`, `2031-03-12`, `2019-2021`.
    private func isDate(_ groups: [Int], _ range: Range<Int>) -> Bool {
        if bytes[range.lowerBound] == 0x2B { return false }
        return groups == [4, 4] || groups == [4, 2, 2] && bytes[range.lowerBound] <= 0x32
            || groups.count == 3 && groups[2] == 4 && groups[0] <= 2 && groups[1] <= 2
    }
}
