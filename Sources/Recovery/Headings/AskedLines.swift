import DossierManuscript

/// The questions of an interview that are set like headings, in capitals or bold.
extension HeadingFinder {
    /// The lines below each interview's heading that are set alike and several of which ask.
    func askedLines(_ open: [Int], _ known: [HeadingsPass.Heading]) -> Set<Int> {
        var asked: Set<Int> = []
        for (index, heading) in known.enumerated() where heading.kinds.first == .interview {
            let end = index + 1 < known.count ? known[index + 1].lines.lowerBound : draft.lines.count
            let region = heading.lines.upperBound..<max(heading.lines.upperBound, end)
            var groups: [TypeStyle: [Int]] = [:]
            for line in open where region.contains(line) {
                let style = TypeStyle(draft, line)
                if !style.isPlain(in: draft) { groups[style, default: []].append(line) }
            }
            for lines in groups.values {
                let asking = lines.count { draft.lines[$0].traits.contains(.endsQuestion) }
                guard asking >= 2, asking * 3 >= lines.count else { continue }
                asked.formUnion(
                    lines.filter {
                        draft.lines[$0].words >= 4 || draft.lines[$0].traits.contains(.endsQuestion)
                    })
            }
        }
        return asked
    }
}
