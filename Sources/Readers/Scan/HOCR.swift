/// The pages of an hOCR file, the form in which tesseract tells what it read and where.
///
/// Words and their boxes are `ocrx_word` (`bbox`, `x_wconf`), lines `ocr_line` and its kin (`textangle`), pages
/// `ocr_page`: github.com/kba/hocr-spec.
enum HOCR {
    private static let lineClasses: Set<String> = ["ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"]
    private static let mostWords = 30_000

    /// Never fails: what is not understood is left out. O(n).
    static func pages(_ bytes: [UInt8]) -> [RecognisedPage] {
        var pages: [(width: Float, height: Float, lines: [RecognisedLine])] = []
        var scanner = XMLScanner(bytes)
        var word: RecognisedWord?
        var depth = 0
        var count = 0
        while let token = scanner.next() {
            switch token {
            case .text(let text): if word != nil { word?.text += text }
            case .end:
                guard word != nil else { continue }
                depth -= 1
                if depth == 0 {
                    if let word, let read = cleaned(word), count < mostWords, let page = pages.indices.last,
                        let line = pages[page].lines.indices.last
                    {
                        pages[page].lines[line].words.append(read)
                        count += 1
                    }
                    word = nil
                }
            case .start(_, let attributes, let isEmpty):
                if word != nil {
                    if !isEmpty { depth += 1 }
                    continue
                }
                let kind = attributes.first { $0.name == "class" }?.value ?? ""
                let title = Title(attributes.first { $0.name == "title" }?.value ?? "")
                if kind == "ocr_page", let frame = title.frame {
                    pages.append((frame.right, frame.bottom, []))
                } else if lineClasses.contains(kind), let page = pages.indices.last {
                    pages[page].lines.append(RecognisedLine(words: [], angle: title.angle))
                } else if kind == "ocrx_word", !isEmpty, let frame = title.frame {
                    word = RecognisedWord(text: "", frame: frame, confidence: title.confidence)
                    depth = 1
                }
            }
        }
        return pages.map { settled($0.width, $0.height, $0.lines.filter { !$0.words.isEmpty }) }
    }

    /// The page turned so that most of its letters stand upright.
    private static func settled(_ width: Float, _ height: Float, _ lines: [RecognisedLine]) -> RecognisedPage {
        let lines = lines.map(turnedAsItsWords)
        var letters: [Int: Int] = [:]
        for line in lines { letters[line.angle, default: 0] += line.letterCount }
        let turn = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        let isOnItsSide = turn == 90 || turn == 270
        var page = RecognisedPage(width: isOnItsSide ? height : width, height: isOnItsSide ? width : height)
        page.turn = turn
        page.lines = lines.map { line in
            var line = line
            line.angle = (line.angle - turn + 360) % 360
            for index in line.words.indices {
                line.words[index].frame = line.words[index].frame.upright(
                    from: turn, width: width, height: height)
            }
            return line
        }
        return page
    }

    /// A line whose words are all higher than they are wide runs down the page, or up, and does not always say so.
    private static func turnedAsItsWords(_ line: RecognisedLine) -> RecognisedLine {
        var line = line
        let long = line.words.filter { $0.text.unicodeScalars.count >= 4 }
        guard line.angle == 0, let first = line.words.first, let last = line.words.last, !long.isEmpty,
            long.allSatisfy({ $0.frame.height > 1.2 * $0.frame.width })
        else { return line }
        line.angle = last.frame.top < first.frame.top ? 90 : 270
        return line
    }

    /// Nil if nothing printed is left of it.
    private static func cleaned(_ word: RecognisedWord) -> RecognisedWord? {
        var word = word
        var text = String.UnicodeScalarView()
        for scalar in word.text.unicodeScalars where scalar.value > 0x20 && scalar.value != 0x7F {
            // Soft hyphens, marks of direction and the like print nothing.
            if scalar.properties.generalCategory != .format { text.append(scalar) }
        }
        word.text = String(
            decoding: Normalisation.composed(Array(Glyphs.spelled(String(text)).utf8)), as: UTF8.self)
        let frame = word.frame
        return word.text.isEmpty || frame.width < 1 || frame.height < 1 ? nil : word
    }

    /// `bbox 263 373 513 411; x_wconf 96`
    private struct Title {
        var frame: RecognisedWord.Frame?
        var angle = 0
        var confidence: Float = 0

        init(_ text: String) {
            for field in text.split(separator: ";") {
                let parts = field.split(separator: " ")
                let numbers = parts.dropFirst().compactMap { Float($0) }.filter(\.isFinite)
                switch parts.first {
                case "bbox" where numbers.count == 4 && numbers.allSatisfy { abs($0) < 1_000_000 }:
                    frame = RecognisedWord.Frame(
                        left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
                case "textangle":
                    angle = [90, 180, 270].first { abs(Float($0) - (numbers.first ?? 0)) < 45 } ?? 0
                case "x_wconf": confidence = max(0, min(100, numbers.first ?? 0))
                default: break
                }
            }
        }
    }
}
