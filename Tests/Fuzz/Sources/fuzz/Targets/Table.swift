import Foundation
import NetworkFiles
import Telling

extension Target {
  /// Tables: half of the input is the ties alone; where a line of three dashes parts it, the rest is
  /// the table of nodes.
  static let table = Target(
    name: "table",
    corpus: { try NetworkCorpus.files(endingIn: "csv") + texts.map { Array($0.utf8) } },
    words: [
      "source,target,weight\n", "From;To;type\n", "id,age\n", ",", ";", "\t", "\"", "\"\"", "'=",
      "#",
      "directed", "undirected", "true", "\n---\n", "a,b,1\n",
    ],
    check: { bytes in
      let mark = Array("\n---\n".utf8)
      guard let cut = bytes.firstRange(of: mark) else {
        try NetworkChecks.check(bytes, named: "a.csv")
        return
      }
      let folder = FileManager.default.temporaryDirectory.appending(path: "kring-pair-\(getpid())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let ties = folder.appending(path: "ties.csv")
      let nodes = folder.appending(path: "ties.nodes.csv")
      try Data(bytes[..<cut.lowerBound]).write(to: ties)
      try Data(bytes[cut.upperBound...]).write(to: nodes)
      let network: NetworkFile
      do throws(Problem) {
        network = try NetworkFileReader().read(fileAt: ties.path)
      } catch {
        let isTies = error.place?.file == ties.path
        try NetworkChecks.check(
          error, of: isTies ? ties.path : nodes.path,
          Array(isTies ? bytes[..<cut.lowerBound] : bytes[cut.upperBound...]))
        return
      }
      try NetworkChecks.check(network)
    })

  private static let texts = [
    "source,target,weight\na,b,2.5\nb,ç,1\n\n---\nid,age,role\na,3,kin\nb,,\"x,\"\"y\"\"\"\nç,9,\n",
    "From;To;Weight;type\r\na;b;2,5;undirected\r\nb;\"ç\";1;undirected\r\n",
    "a\tb\t2.5\nb\tç\t1\n", "# two ties\na b 2.5\nb ç 1\n",
    "source,target,directed\n'=a,b,true\nb,c,false\n",
  ]
}
