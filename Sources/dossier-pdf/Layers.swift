import CPoppler
import Glibc

/// The layers of a document that do not show when it is opened.
enum Layers {
    static func write(_ document: OpaquePointer, to stream: inout Stream) {
        guard let root = unsafe poppler_layers_iter_new(document) else { return }
        defer { unsafe poppler_layers_iter_free(root) }
        var left = Limits.layers
        unsafe write(level: root, depth: 0, left: &left, to: &stream)
    }

    private static func write(level: OpaquePointer, depth: Int, left: inout Int, to stream: inout Stream) {
        repeat {
            guard left > 0 else { return }
            left -= 1
            // The caller owns the layer and its title; a heading of layers has no layer of its own.
            if let layer = unsafe poppler_layers_iter_get_layer(level) {
                if unsafe poppler_layer_is_visible(layer) == 0 {
                    if let title = unsafe poppler_layers_iter_get_title(level) {
                        stream.append("meta layer")
                        unsafe stream.append(text: String(cString: title))
                        stream.end()
                        unsafe g_free(title)
                    }
                }
                unsafe g_object_unref(UnsafeMutableRawPointer(layer))
            }
            if depth < 8, let child = unsafe poppler_layers_iter_get_child(level) {
                unsafe write(level: child, depth: depth + 1, left: &left, to: &stream)
                unsafe poppler_layers_iter_free(child)
            }
        } while unsafe poppler_layers_iter_next(level) != 0
    }
}
