public import DossierKit
public import DossierManuscript

extension Recovery {
    /// The one kit that several files hold together, in their order; each place counts in its own file.
    ///
    /// Neighbours of one kind (files of pages, files of paragraphs, plain texts) are read as one manuscript, so that
    /// an interview may begin in one and end in the next. Files of different kinds are read apart and their kits
    /// joined: see `PressKit.join`.
    public static func recover(_ manuscripts: [Manuscript]) -> PressKit {
        if let only = manuscripts.first, manuscripts.count == 1 { return recover(only) }
        var groups: [[Manuscript]] = []
        for manuscript in manuscripts {
            if let last = groups.last?.last, last.isKin(to: manuscript) {
                groups[groups.count - 1].append(manuscript)
            } else {
                groups.append([manuscript])
            }
        }
        var kits = groups.map(recoverKin)
        guard !kits.isEmpty else { return PressKit() }
        var kit = kits.removeFirst()
        for other in kits { kit.join(other) }
        kit.dropRepeats()
        return kit
    }

    private static func recoverKin(_ manuscripts: [Manuscript]) -> PressKit {
        if let only = manuscripts.first, manuscripts.count == 1 { return recover(only) }
        let (whole, offsets) = Manuscript.joined(manuscripts)
        return recover(whole).relocated { span in
            let index = max(0, (offsets.firstIndex { $0.bytes > span.range.lowerBound } ?? offsets.count) - 1)
            let (part, offset) = (manuscripts[index], offsets[index])
            let lower = span.range.lowerBound - offset.bytes
            let upper = min(span.range.upperBound - offset.bytes, part.text.count)
            return SourceSpan(
                file: part.file, page: part.pages.isEmpty ? nil : span.page.map { $0 - offset.pages },
                line: span.line - offset.lines, range: min(lower, part.text.count)..<max(lower, upper))
        }
    }
}

extension Manuscript {
    fileprivate func isKin(to other: Manuscript) -> Bool {
        hasWholeParagraphs == other.hasWholeParagraphs && hasLayout == other.hasLayout
    }
}
