import CPoppler

/// Links and pictures of a page.
enum Places {
    static func links(_ page: OpaquePointer, height: Double, to stream: inout Stream) {
        let list = unsafe poppler_page_get_link_mapping(page)
        var node = unsafe list
        while let here = unsafe node {
            let link = unsafe here.pointee.data.assumingMemoryBound(to: PopplerLinkMapping.self)
            if let action = unsafe link.pointee.action, unsafe action.pointee.type == POPPLER_ACTION_URI,
                let address = unsafe action.pointee.uri.uri
            {
                // Unlike text and pictures, links count y from the page's bottom.
                var area = unsafe link.pointee.area
                (area.y1, area.y2) = (height - area.y2, height - area.y1)
                stream.append("link")
                write(area, to: &stream)
                unsafe stream.append(text: String(cString: address))
                stream.end()
            }
            unsafe node = here.pointee.next
        }
        unsafe poppler_page_free_link_mapping(list)
    }

    static func pictures(_ page: OpaquePointer, to stream: inout Stream) {
        let list = unsafe poppler_page_get_image_mapping(page)
        var node = unsafe list
        while let here = unsafe node {
            let picture = unsafe here.pointee.data.assumingMemoryBound(to: PopplerImageMapping.self)
            stream.append("picture")
            unsafe write(picture.pointee.area, to: &stream)
            stream.end()
            unsafe node = here.pointee.next
        }
        unsafe poppler_page_free_image_mapping(list)
    }

    private static func write(_ area: PopplerRectangle, to stream: inout Stream) {
        for length in [area.x1, area.y1, area.x2, area.y2] {
            stream.space()
            stream.append(length: length)
        }
    }
}
