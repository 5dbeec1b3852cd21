import DossierManuscript

/// Looks once at every byte and notes what later passes ask of a line: its case, how it begins and ends,
/// whether it has cells, digits, marks; and from the layout its type.
struct MeasurePass: Pass {
    static func run(on draft: inout Draft) {
        let paper = draft.paper
        draft.lines.reserveCapacity(paper.lines.count)
        unsafe paper.text.withUnsafeBufferPointer { text in
            for line in paper.lines {
                var facts = unsafe measure(text, line.range)
                if !line.runs.isEmpty { addType(of: line, paper, to: &facts) }
                if facts.isBlank || facts.traits.contains(.rule) { facts.use = .blank }
                if line.tag == .runningHead { facts.use = .furniture }
                if line.tag == .caption { facts.use = .caption }
                draft.lines.append(facts)
            }
        }
        draft.bodySize = bodySize(of: draft)
    }

    private static func measure(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LineFacts {
        var facts = LineFacts()
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, unsafe isSpace(text, start) { unsafe start += spaceWidth(text, start) }
        while end > start, unsafe text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        while end - 1 > start, unsafe text[end - 1] == 0xA0, unsafe text[end - 2] == 0xC2 { end -= 2 }
        facts.content = start..<max(start, end)
        guard start < end else { return facts }
        var traits: LineFacts.Traits = []
        facts.indent = UInt16(clamping: start - range.lowerBound)
        if start > range.lowerBound { traits.insert(.leadingSpace) }
        var lower = 0
        var upper = 0
        var letters = 0
        var digits = 0
        var words = 0
        var shortWords = 0
        var scalars = 0
        var spaces = 0
        var dots = 0
        var wordLength = 0
        var previousClass = ByteClass.space
        var index = start
        while index < end {
            let byte = unsafe text[index]
            if byte & 0xC0 == 0x80 {
                index += 1
                continue
            }
            scalars += 1
            var kind = ByteClass.table(byte)
            if byte >= 0x80, index + 1 < end {
                kind = unsafe ByteClass.wide(byte, text[index + 1], index + 2 < end ? text[index + 2] : 0)
            }
            switch kind {
            case .space:
                spaces += 1
                if spaces >= 3 || byte == 0x09 { traits.insert(.cells) }
                if wordLength > 0 {
                    words += 1
                    if wordLength <= 2 { shortWords += 1 }
                }
                wordLength = 0
            case .lower:
                lower += 1
                letters += 1
                wordLength += 1
            case .upper:
                upper += 1
                letters += 1
                wordLength += 1
                if previousClass == .lower { traits.insert(.innerCapital) }
            case .letter:
                letters += 1
                wordLength += 1
            case .digit:
                digits += 1
                wordLength += 1
                if previousClass == .lower || previousClass == .upper || previousClass == .letter
                    || previousClass == .close || previousClass == .stop
                {
                    traits.insert(.mark)
                }
            case .dagger:
                traits.insert(.mark)
                wordLength += 1
            case .colon:
                wordLength += 1
                if index + 1 < end, unsafe text[index + 1] == 0x20 || text[index + 1] == 0xC2 {
                    traits.insert(.innerColon)
                }
            case .dash:
                if previousClass == .lower || previousClass == .upper || previousClass == .letter {
                    traits.insert(.compound)
                }
                wordLength += 1
            default: wordLength += 1
            }
            if byte == 0x2E || (byte == 0xE2 && kind == .stop) {
                dots += byte == 0x2E ? 1 : 3
                if dots >= 4 { traits.formUnion([.leader, .cells]) }
            } else if kind != .space {
                dots = 0
            }
            if kind != .space { spaces = 0 }
            if byte == 0x40 { traits.insert(.at) }
            previousClass = kind
            index += 1
        }
        if wordLength > 0 {
            words += 1
            if wordLength <= 2 { shortWords += 1 }
        }
        facts.words = UInt16(clamping: words)
        facts.length = UInt16(clamping: scalars)
        if digits > 0 { traits.insert(.digits) }
        if lower > 0 { traits.insert(.hasLower) }
        if upper >= 2, lower == 0 { traits.insert(.capitals) }
        if letters == 0, digits > 0, digits <= 6, words <= 4 { traits.insert(.number) }
        if words >= 4, shortWords * 10 >= words * 7, letters >= 5 { traits.insert(.letterSpaced) }
        if letters == 0, digits == 0, unsafe isRule(text, start, end) { traits.insert(.rule) }
        unsafe addEdges(text, start, end, &traits)
        facts.traits = traits
        return facts
    }

    /// A line drawn with the keys of a typewriter: "=====", "- - -", "~~~~".
    private static func isRule(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let sign = unsafe text[start]
        guard [0x3D, 0x2D, 0x7E, 0x5F, 0x23, 0x2B].contains(sign) else { return false }
        var count = 0
        for index in start..<end {
            let byte = unsafe text[index]
            if byte == sign { count += 1 } else if byte != 0x20 { return false }
        }
        return count >= 3
    }

    private static func addEdges(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ traits: inout LineFacts.Traits
    ) {
        switch unsafe ByteClass.at(text, start, end) {
        case .upper: traits.insert(.startsUpper)
        case .lower: traits.insert(.startsLower)
        case .digit: traits.insert(.startsDigit)
        case .dash: traits.insert(.startsDash)
        case .quote:
            traits.insert(.startsQuote)
            let next = unsafe start + scalarWidth(text[start])
            if next < end, case .upper = unsafe ByteClass.at(text, next, end) { traits.insert(.startsUpper) }
        case .open:
            if start + 1 < end, case .upper = unsafe ByteClass.at(text, start + 1, end) {
                traits.insert(.startsUpper)
            }
        default: break
        }
        var last = unsafe lastScalar(text, start, end)
        if unsafe text[last] == 0xC2, last + 1 < end, unsafe text[last + 1] == 0xAD {
            traits.insert(.endsHyphen)
        }
        // Footnote digits and closing quotes or brackets may follow the full stop.
        var steps = 0
        while last > start, steps < 4 {
            let kind = unsafe ByteClass.at(text, last, end)
            guard kind == .close || kind == .quote || kind == .dagger || (kind == .digit && steps < 2) else {
                break
            }
            last = unsafe lastScalar(text, start, last)
            steps += 1
        }
        switch unsafe ByteClass.at(text, last, end) {
        case .stop: traits.insert(.endsSentence)
        case .question:
            traits.formUnion([.endsSentence, .endsQuestion])
        case .colon where steps == 0: traits.insert(.endsColon)
        case .comma where steps == 0: traits.insert(.endsComma)
        case .dash where steps == 0:
            if unsafe text[last] == 0x2D || text[last] == 0xE2 { traits.insert(.endsHyphen) }
        default: break
        }
    }

    private static func addType(of line: Line, _ paper: Manuscript, to facts: inout LineFacts) {
        var total = 0
        var bold = 0
        var italic = 0
        var sizes: [Float: Int] = [:]
        for index in line.runs {
            let run = paper.runs[Int(index)]
            let weight = run.range.count
            if run.style.contains(.raised) {
                facts.traits.insert(.mark)
                continue
            }
            total += weight
            if run.style.contains(.bold) { bold += weight }
            if run.style.contains(.italic) { italic += weight }
            sizes[(run.size * 2).rounded() / 2, default: 0] += weight
        }
        guard total > 0 else { return }
        facts.bold = Float(bold) / Float(total)
        facts.italic = Float(italic) / Float(total)
        facts.size = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    private static func bodySize(of draft: Draft) -> Float {
        guard draft.paper.hasLayout else { return 0 }
        var weights: [Float: Int] = [:]
        for facts in draft.lines where facts.size > 0 { weights[facts.size, default: 0] += Int(facts.length) }
        return weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = unsafe text[index]
        if byte == 0x20 || byte == 0x09 { return true }
        guard index + 1 < text.count else { return false }
        if byte == 0xC2, unsafe text[index + 1] == 0xA0 { return true }
        guard byte == 0xEF, index + 2 < text.count else { return false }
        return unsafe text[index + 1] == 0xBB && text[index + 2] == 0xBF
    }

    private static func spaceWidth(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        switch unsafe text[index] {
        case 0xC2: 2
        case 0xEF: 3
        default: 1
        }
    }

    private static func scalarWidth(_ lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    /// The start of the last scalar before `end`.
    private static func lastScalar(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = end - 1
        while index > start, unsafe text[index] & 0xC0 == 0x80 { index -= 1 }
        return max(start, index)
    }
}
