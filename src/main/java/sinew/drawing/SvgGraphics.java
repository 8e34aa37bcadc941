package sinew.drawing;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Batik's graphics with what the charts need: bold text that stays bold, a title, a fixed size. */
final class SvgGraphics extends SVGGraphics2D {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 1;

  /** The attribute that says where panels beside one another are, each as a view box. */
  private static final String PANELS = "data-panels";

  /** How far the label of an axis may stand out of its panel; panels are farther apart. */
  private static final int OVER_THE_EDGE = 12;

  /** Texts as short as marks of an axis are hardly wider in another font. */
  private static final int SHORT = 3;

  /** Then fonts that are narrower, so that a reader without the first sees no collisions. */
  private static final String FAMILIES = "'Open Sans', 'Segoe UI', Arial, Helvetica, sans-serif";

  private final List<String> panels = new ArrayList<>();

  private SvgGraphics(SVGGeneratorContext context) {
    super(context, false);
  }

  /**
   * A chart as an SVG document.
   *
   * @param title what it shows
   * @param description the same for those who cannot see it
   * @param height how high it is drawn
   * @param drawing draws it
   * @return the document's text
   */
  static String svg(String title, String description, int height, Consumer<Graphics2D> drawing) {
    Document document = emptyDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(DECIMALS);
    context.setComment(null);
    SvgGraphics g2 = new SvgGraphics(context);
    g2.setSVGCanvasSize(new Dimension(Sheet.WIDTH, height));
    drawing.accept(g2);
    Element root = g2.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + Sheet.WIDTH + " " + height);
    root.setAttributeNS(null, "role", "img");
    if (!g2.panels.isEmpty()) {
      root.setAttributeNS(null, PANELS, String.join(",", g2.panels));
    }
    root.insertBefore(element(document, "desc", description), root.getFirstChild());
    root.insertBefore(element(document, "title", title), root.getFirstChild());
    keepWidths(root);
    StringWriter out = new StringWriter();
    try {
      g2.stream(root, out, false, false);
    } catch (SVGGraphics2DIOException e) {
      throw new IllegalStateException(e);
    }
    // Batik ends lines as the system does. Readers must not be sent to the network for a document
    // type.
    String text = out.toString().replace(System.lineSeparator(), "\n");
    return text.substring(text.indexOf("<svg")).replace("'" + Fonts.FAMILY + "'", FAMILIES);
  }

  /** Text is as wide as it was laid out, in whatever font a reader has. */
  private static void keepWidths(Element root) {
    NodeList texts = root.getElementsByTagNameNS(NAMESPACE, "text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double size = Double.parseDouble(inherited(text, "font-size").replace("px", ""));
      boolean bold = inherited(text, "font-weight").equals("bold");
      double width = Fonts.width(text.getTextContent(), bold ? Fonts.BOLD : Fonts.REGULAR) * size;
      if (text.getTextContent().length() > SHORT) {
        text.setAttributeNS(null, "textLength", String.format(Locale.ROOT, "%.1f", width));
        text.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
      }
    }
  }

  private static String inherited(Element element, String attribute) {
    Node node = element;
    while (node instanceof Element parent && !parent.hasAttribute(attribute)) {
      node = parent.getParentNode();
    }
    return node instanceof Element parent ? parent.getAttribute(attribute) : "";
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element element(Document document, String name, String text) {
    Element element = document.createElementNS(NAMESPACE, name);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  /** Says where one of several panels is, so that a narrow page can put them below one another. */
  void tellPanel(Rectangle2D cell) {
    Rectangle whole = cell.getBounds();
    whole.grow(OVER_THE_EDGE, 0);
    panels.add(whole.x + " " + whole.y + " " + whole.width + " " + whole.height);
  }

  // The bundled bold is a font file of its own, and so plain to Batik.
  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    if (font.getFontName().contains("Bold")) {
      setFont(font.deriveFont(Font.BOLD));
    }
    super.drawString(text, x, y);
    setFont(font);
  }
}
