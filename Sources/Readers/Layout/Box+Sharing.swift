import DossierManuscript

extension Box {
    func union(_ other: Box) -> Box {
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Box(
            x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
    }

    /// How much of the lower of the two boxes lies at the height of the other, from 0 to 1.
    func sharedHeight(_ other: Box) -> Float {
        let shared = min(bottom, other.bottom) - max(y, other.y)
        return max(0, shared) / max(0.01, min(height, other.height))
    }

    /// As `sharedHeight`, across.
    func sharedWidth(_ other: Box) -> Float {
        let shared = min(right, other.right) - max(x, other.x)
        return max(0, shared) / max(0.01, min(width, other.width))
    }
}
