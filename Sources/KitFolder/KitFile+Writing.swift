public import DossierKit

extension KitFile {
    /// The kit as text: what is said, without the places where it was found.
    ///
    /// The same kit gives the same text. What the paper alone knows (`claims`, `danglingMarks`, `unfiled`) is not in
    /// it, and neither are footnote marks without a note. O(n).
    public static func write(_ kit: PressKit) -> String {
        let labels = FootnoteWriter.labels(kit.footnotes)
        var front = FrontMatterText()
        front.write(FrontMatterWriter.entries(kit, labels: labels))
        var parts = ["---\n\(front.text)---\n"]
        let inference = Inference(kit.credits)
        for (index, section) in kit.sections.enumerated() {
            let before = index > 0 ? kit.sections[index - 1] : nil
            parts.append(SectionWriter(section, before: before, inference: inference, labels: labels).text())
        }
        if !kit.footnotes.isEmpty {
            let anchors = kit.anchors
            let notes = kit.footnotes.map { FootnoteWriter.text($0, anchor: anchors[$0.id], labels: labels) }
            parts.append(notes.joined(separator: "\n\n") + "\n")
        }
        return parts.joined(separator: "\n")
    }
}
