import DossierKit
import DossierText

/// How questions, speakers and works look in Markdown.
enum SectionSigns {
    /// What the blocks of a section tell of its kind.
    static func of(_ blocks: [Block], file: MarkdownFile) -> Inference.Signs {
        var signs = Inference.Signs()
        signs.hasQuestions = blocks.contains { block in
            guard block.kind == .paragraph, let question = question(block) else { return false }
            return isAsking(question.text)
        }
        let items = blocks.filter { $0.kind == .item }
        signs.isListOfWorks =
            !items.isEmpty
            && items.allSatisfy { item in
                let work = WorkLine.read(item, file: file)
                let isSetApart = item.content.passage.marks.contains {
                    $0.kind == .emphasis && !$0.range.isEmpty
                }
                return work.year != nil && isSetApart
            }
        return signs
    }

    static func isAsking(_ text: String) -> Bool {
        text.hasSuffix("?") || text.hasSuffix("？") || text.hasSuffix("؟")
    }

    /// The question of a paragraph that is one bold run, without the bold.
    static func question(_ block: Block) -> Passage? {
        guard block.kind == .paragraph, let index = block.content.wholeStrong else { return nil }
        var passage = block.content.passage
        passage.marks.remove(at: index)
        return passage
    }

    /// Who speaks and what, of a paragraph that begins `**Name:** `.
    static func speaker(_ block: Block) -> (Found<String>, Passage)? {
        guard block.kind == .paragraph, let index = block.content.leadingStrong else { return nil }
        let passage = block.content.passage
        let bold = passage.marks[index].range
        let bytes = Array(passage.text.utf8)
        guard bold.upperBound < bytes.count, bytes[bold.upperBound] == 0x20 else { return nil }
        var name = bytes[bold]
        if name.last == UInt8(ascii: ":") {
            name = name.dropLast()
        } else if name.suffix(3).elementsEqual("：".utf8) {
            name = name.dropLast(3)
        } else {
            return nil
        }
        let hasOtherMarks = passage.marks.enumerated().contains {
            $0 != index && $1.range.lowerBound < bold.upperBound
        }
        guard !name.isEmpty, !hasOtherMarks else { return nil }
        var rest = passage
        rest.marks.remove(at: index)
        rest = rest.dropping(bold.upperBound + 1)
        let end = passage.source?.range.upperBound
        rest.source = passage.source(of: (bold.upperBound + 1)..<bytes.count).map { place in
            SourceSpan(
                file: place.file, line: place.line,
                range: place.range.lowerBound..<(end ?? place.range.upperBound))
        }
        let found = Found(
            String(decoding: name, as: UTF8.self), source: passage.source(of: 0..<name.count))
        return (found, rest)
    }
}
