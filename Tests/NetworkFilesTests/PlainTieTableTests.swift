import Telling
import NetworkFiles
import Testing

/// The plainest tables of ties are read byte by byte. The mark of an encoding in front makes the same
/// table one of any kind: both ways must read the same.
@Suite("Plain tables of ties")
struct PlainTieTableTests {
  private func read(_ text: String, isDirected: Bool? = nil) -> Result<NetworkFile, any Error> {
    Result {
      try NetworkFileReader(isDirected: isDirected).read(Array(text.utf8), named: "ties.csv")
    }
  }

  private func isSame(_ text: String, isDirected: Bool? = nil) -> Bool {
    switch (read(text, isDirected: isDirected), read("\u{FEFF}" + text, isDirected: isDirected)) {
    case (.success(let one), .success(let other)):
      one == other
    case (.failure(let one), .failure(let other)):
      one as? Problem == other as? Problem
    default: false
    }
  }

  @Test(
    "A plain table says the same as any table",
    arguments: [
      "source,target\na,b\nb,c\n", "source,target,weight\n1,2,3\n2,1,4\n1,1,0",
      "from;to;Weight\r\na;b;5\r\nb;c;12\r\n", "Source\tTarget\tstrength\nx\ty\t1\n",
      "source,target\na,b", "source,target\r\na,b\r\nab,ba",
      "source,target,weight\nabcdefghijklmnop,b,1\nabcdefghijklmno,b,2\n",
    ])
  func plain(text: String) {
    #expect(isSame(text))
    #expect(isSame(text, isDirected: true))
  }

  @Test(
    "What is not plain is left to the reader of any table",
    arguments: [
      "source,target,weight\na,b,007\n", "source,target,weight\na,b,-1\n",
      "source,target,weight\na,b,\n", "source,target,weight\na,b,1.5\n",
      "source,target\na, b\n", "source,target\n\"a\",b\n", "source,target\n'=a,b\n",
      "source,target\na\n", "source,target\na,b,c\n", "source,target\n,b\n", "source,target\n",
      "source,target\n\na,b\n", "source,target\na,b\n\n", "source,target\n#a,b\nc,d\n",
      "source,target,type\na,b,Directed\n", "source,target\né,b\n", "source,target,label\na,b,x\n",
      "target,source\na,b\n", "source,target\nabcdefghijklmnopq,b\n",
      "source,target,weight\na,b,99999999999999999999\n", "source,target\na,b\rc,d\n",
      "source;target\na,b;c\n", "source,target,weight\na,b,1\nc,d",
    ])
  func notPlain(text: String) {
    #expect(isSame(text))
  }

  @Test("A network that was read byte by byte knows its names and takes more")
  func names() throws {
    var network = try read("source,target\na,b\nb,c\n").get()
    #expect(network.position(of: "c") == 2)
    #expect(network.position(of: "d") == nil)
    #expect(network.addNode("b") == nil)
    #expect(network.addNode("d") == 3)
    #expect(network.position(of: "d") == 3)
  }

  @Test("Thousands of names are told apart")
  func manyNames() throws {
    // Words, numbers, numbers too large for a list, and numbers that are no numbers.
    for prefix in ["n", "", "99", "0"] {
      let rows = (0..<20_000).map { row in
        "\(prefix)\(row * 7919 % 20_000),\(prefix)\(row * 104_729 % 20_000),\(row)"
      }
      let text = "source,target,weight\n" + rows.joined(separator: "\n") + "\n"
      #expect(isSame(text))
      #expect(try read(text).get().ids.count == 20_000)
    }
  }
}
