/// What readers and writers say of network files, in English.
struct EnglishGraphFileWords: GraphFileWords {
  func summary(_ fault: GraphFault) -> String {
    switch fault {
    case .otherFormat(let name): "This is a file in the format \(name), which is not read here."
    case .unknownFormat: "This is no network file that Kring reads."
    case .wrongEncoding: "The characters of this file cannot be read: no UTF-8 or UTF-16."
    case .textNotUTF8: "The characters of this text are not stored as UTF-8."
    case .notation(let format): "The notation (\(format)) is wrong here."
    case .brokenXML: "The notation (XML) is wrong here, or the file ends too early."
    case .truncated: "The file ends here, in the middle of the data."
    case .openQuote: "The quotes that open here are not closed."
    case .tooDeep: "Too many lists stand in each other here."
    case .largeXML(let megabytes): "This XML file is larger than \(megabytes) MB."
    case .entities: "This file declares entities of its own; those are not read."
    case .tooManyDefaults(let most):
      "This file leaves out more than \(most) values that count all the same."
    case .badNumber: "Here stands NaN, infinity or a number that is too large."
    case .emptyTable: "This table is empty."
    case .noGraph: "This file holds no graph."
    case .notNodeLink: "This JSON file is no node-link: that holds nodes and edges (or links)."
    case .twice(let key):
      "Nodes or ties stand here for the second time (before as \(key))."
    case .noVertices: "This file has no line *Vertices."
    case .unknownPajekPart: "This part of Pajek is not read."
    case .noTieColumns: "This table has no columns source and target."
    case .noIDColumn: "This table of nodes has no column id."
    case .rowWidth(let width, let expected):
      "This row has \(width) columns; the first row has \(expected)."
    case .nodeWithoutID: "This node has no id."
    case .badID: "An id is a text or a number."
    case .duplicateID(nodeOnLine: nil): "Another node has this id already."
    case .duplicateID(let line?): "Another node has this id already (node of line \(line))."
    case .numberOutOfRange: "This number of a node is below 1 or above the count at *Vertices."
    case .tieWithoutEnd: "This tie lacks one of its nodes."
    case .tieWithoutSourceOrTarget: "This tie lacks source or target."
    case .unknownNode: "This tie leads to a node that is not there."
    case .nodeNotUnderNodes: "This tie leads to a node that does not stand under nodes."
    case .oddWeight: "The weight of this tie is no ordinary number."
    case .controlCharacterForXML: "A name holds a control character that cannot stand in XML."
    case .quoteForPajek: "A name holds a quote or a line end, which cannot stand in Pajek."
    case .oddWeightForPajek:
      "The weight of a tie is no ordinary number, which cannot stand in Pajek."
    case .emptyID: "The id of a node is empty, which cannot stand in this format."
    }
  }

  func remedy(_ fault: GraphFault) -> String {
    switch fault {
    case .otherFormat:
      "Save the network in the program that it comes from as Pajek (.net), GraphML or CSV."
    case .unknownFormat: "Use node-link .json, .graphml, .csv, .net, .gexf or .gml."
    case .wrongEncoding, .textNotUTF8: "Save the file as UTF-8."
    case .notation, .brokenXML, .openQuote, .tooDeep, .emptyTable, .noGraph, .noVertices,
      .numberOutOfRange, .oddWeight:
      "Check this line, or export the file again from the program that it comes from."
    case .truncated: "Fetch or make the file again: a part is missing."
    case .largeXML: "Export the network as CSV or node-link JSON."
    case .entities: "Export the network again, without a DOCTYPE."
    case .tooManyDefaults: "Export the network without the attributes that you do not need."
    case .badNumber: "Write an ordinary number, or leave the value out if it is not known."
    case .notNodeLink: "Export the network as node-link JSON, GraphML or CSV."
    case .twice: "Keep one."
    case .unknownPajekPart: "Use *Vertices, *Arcs and *Edges."
    case .noTieColumns: "Write source and target above the columns with the two nodes of a tie."
    case .noIDColumn: "Write id above the column with the names of nodes."
    case .rowWidth: "Put values that hold a separator in quotes."
    case .nodeWithoutID, .duplicateID: "Give every node an id of its own."
    case .badID: "Write the id in quotes."
    case .tieWithoutEnd, .tieWithoutSourceOrTarget: "Give every tie the ids of both nodes."
    case .unknownNode: "Add the node, or correct the id."
    case .nodeNotUnderNodes: "Add the node under nodes, or correct the id."
    case .controlCharacterForXML: "Write to .json or .csv."
    case .quoteForPajek, .oddWeightForPajek, .emptyID: "Write to .json or .graphml."
    }
  }

  func note(_ kind: ImportNote.Kind, count: Int, line: Int) -> String {
    "\(words(for: kind)) (\(count)×, first on line \(line))"
  }

  private func words(for kind: ImportNote.Kind) -> String {
    switch kind {
    case .nestedValue: "left out: lists or records below an attribute"
    case .directionUnknown:
      "the file does not say whether ties have a direction; read without"
    case .directionBlank: "ties of which the file tells no direction, read as the others"
    case .firstLineIsHeading:
      "the first line was taken for headings, as what stands there occurs nowhere else; if it is a tie, "
        + "put a line source,target above it"
    case .moreNetworks: "left out: another network in this file; only the first was read"
    case .sameName: "a second attribute of the same name, which has its id behind the name"
    case .mixedDirections:
      "ties with and without a direction; those without were read in both directions"
    case .ports: "left out: ports of ties"
    case .hyperTies: "left out: ties between more than two nodes"
    case .nestedNodes: "nodes within nodes were read beside each other"
    case .undeclaredAttribute: "left out: values of an attribute that the file does not declare"
    case .times: "left out: times during which a node or tie exists"
    case .unknownPart: "left out: parts that Kring does not know"
    case .windowsText: "the file is not UTF-8; read as Windows-1252"
    }
  }
}
