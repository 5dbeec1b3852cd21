// Reads one PDF with poppler and writes what stands on its pages as lines of text; see Stream.swift.

import Glibc

let arguments = Arguments(CommandLine.arguments.dropFirst())
guard let arguments else {
    Stream.complain("usage: dossier-pdf FILE [--pictures FOLDER]")
    exit(64)
}
Limits.impose()
let messages = Messages.collect()

var stream = Stream()
stream.line("dossier-pdf 1")
switch Document.open(arguments.file) {
case .failure(let status):
    stream.line("status \(status.rawValue)")
case .success(let document):
    stream.line("status ok")
    document.write(to: &stream, pictures: arguments.pictures)
}
stream.line("end \(messages.count)")
stream.flush()
