extension Target {
  /// GEXF.
  static let gexf = Target(
    name: "gexf",
    corpus: { texts.map { Array($0.utf8) } },
    words: XMLWords.all + [
      "<node id=\"x\" label=\"y\"/>", "<attvalue for=\"0\" value=\"3\"/>", "<attvalue id=\"1\"/>",
      "<attribute id=\"0\"/>", "class=\"edge\"", "<spell start=\"1\"/>", "weight=\"NaN\"",
      "weight=\"\"",
      "type=\"mutual\"", "type=\"directed\"", "<default>", "</default>", "mode=\"dynamic\"",
    ],
    check: { try NetworkChecks.check($0, named: "a.gexf") })

  private static let texts = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>Kring</creator></meta>
    <graph defaultedgetype="undirected"><attributes class="node">
    <attribute id="0" title="age" type="integer"><default>9</default></attribute>
    <attribute id="1" title="role" type="string"/></attributes>
    <nodes><node id="a" label="Ada"><attvalues><attvalue for="0" value="3"/></attvalues></node>
    <node id="b"><attvalues><attvalue for="1" value="kin &amp; kind"/></attvalues></node>
    <node id="ç"/></nodes>
    <edges><edge id="0" source="a" target="b" weight="2.5"/>
    <edge id="1" source="b" target="ç" weight="1"/></edges></graph></gexf>
    """,
    """
    <gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph mode="dynamic" defaultedgetype="directed">
    <attributes class="edge"><attribute id="w" title="weight" type="float"/></attributes>
    <nodes><node id="1"><nodes><node id="1.1"/></nodes><spells><spell start="1"/></spells></node>
    <node id="2"/></nodes><edges><edge source="1" target="2" type="undirected"><attvalues>
    <attvalue id="w" value="0.25"/></attvalues></edge><edge source="2" target="1.1"/></edges></graph></gexf>
    """,
  ]
}
