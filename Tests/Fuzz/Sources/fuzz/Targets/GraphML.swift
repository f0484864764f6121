extension Target {
  /// GraphML.
  static let graphML = Target(
    name: "graphml",
    corpus: {
      try NetworkCorpus.files(endingIn: "graphml") + [
        Array(
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <graphml><key id="w" for="edge" attr.name="weight" attr.type="double"><default>1</default></key>
          <key id="t" for="all" attr.type="boolean"/><key id="n" for="node" attr.type="int"/>
          <graph edgedefault="undirected"><port name="p"/><hyperedge><endpoint node="a"/></hyperedge>
          <node id="a"><data key="t">true</data><graph><node id="a::1"/></graph></node><node id="b"/>
          <edge source="a" target="b" directed="true"><data key="w"><![CDATA[2.5]]></data></edge>
          <edge source="b" target="a::1"/></graph></graphml>
          """.utf8)
      ]
    },
    words: XMLWords.all + [
      "<node id=\"x\"/>", "<graph edgedefault=\"directed\">", "<data key=\"w\">", "</data>",
      "<key id=\"k\"/>",
      "<edge source=\"a\" target=\"b\"/>", "attr.type=\"double\"", "for=\"all\"", "<default>",
      "</default>", "directed=\"false\"",
    ],
    check: { try NetworkChecks.check($0, named: "a.graphml") })
}

/// What can go wrong in any XML file.
enum XMLWords {
  static let all = [
    "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>", "&c;", "&b;", "&amp;",
    "&#0;",
    "&#x110000;", "&#xD800;", "&#13;", "<![CDATA[", "]]>", "<!--", "-->", "<?a b?>",
    "<!DOCTYPE a SYSTEM \"file:///etc/hostname\">", "<!ENTITY % p SYSTEM \"file:///etc/hostname\">",
    "%p;",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<?xml version=\"1.1\"?>",
    "<a:b xmlns:a=\"x\">",
    "xmlns=\"y\"", "<a><a><a><a><a><a><a><a>", "</a>", "<!ATTLIST node z CDATA \"zzzz\">",
  ]
}
