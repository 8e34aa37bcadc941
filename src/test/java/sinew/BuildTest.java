package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the build file promises and Maven does not check. */
class BuildTest {
  private static final Path THIRD_PARTY = Path.of("src", "conf", "licences", "THIRD-PARTY.txt");

  @ParameterizedTest
  @MethodSource("libraries")
  void theLicenceOfEveryLibraryIsNamed(String library) throws IOException {
    assertThat(Files.readString(THIRD_PARTY))
        .as("write %s under its licence in %s", library, THIRD_PARTY)
        .containsPattern("[ ,]" + library + "[ ,\n]");
  }

  static Stream<String> libraries() throws Exception {
    return dependencies()
        .filter(dependency -> !text(dependency, "scope").equals("test"))
        .map(dependency -> text(dependency, "artifactId"));
  }

  @Test
  void everyDependencyStandsBelowItsReason() throws Exception {
    assertThat(dependencies())
        .allSatisfy(
            dependency ->
                assertThat(nodeBefore(dependency).getNodeType())
                    .as("the reason above %s", text(dependency, "artifactId"))
                    .isEqualTo(Node.COMMENT_NODE));
  }

  /** The reason begins with the packages that use it, as the package table names them. */
  @Test
  void theReasonNamesPackagesThatExist() throws Exception {
    Set<String> packages =
        Architecture.TABLE.stream().map(Architecture.Row::name).collect(Collectors.toSet());
    assertThat(
            dependencies()
                .filter(dependency -> text(dependency, "scope").isEmpty())
                .map(dependency -> nodeBefore(dependency).getTextContent().strip())
                .flatMap(reason -> Stream.of(reason.split(":", 2)[0].split(", "))))
        .isNotEmpty()
        .allMatch(packages::contains);
  }

  @Test
  void theProgramKnowsItsVersion() throws Exception {
    try (InputStream version = BuildTest.class.getResourceAsStream("/sinew/version.txt")) {
      assertThat(new String(version.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(text(pom(), "version"));
    }
  }

  @Test
  void theCitationIsOfThisVersionAndLicence() throws Exception {
    String citation = Pages.text("CITATION.cff");
    assertThat(citation)
        .startsWith("cff-version: 1.2.0\nmessage: ")
        .contains("\nversion: " + text(pom(), "version") + "\n")
        .contains("\nlicense: Apache-2.0\n")
        .contains("\ntitle: ", "\nabstract: ", "\nauthors:\n  - name: The Sinew contributors\n");
  }

  /** The top level stays as small as it is; everything that is not code lives under src. */
  @Test
  void theTopLevelHoldsWhatPeopleLookForThere() {
    assertThat(Kept.below(Path.of(".")))
        .allMatch(
            name ->
                name.matches(
                    "(src|scenarios|results|\\.\\w+)/.*|\\.git\\w+|pom.xml|LICENSE|CITATION.cff"
                        + "|(README|CONTRIBUTING).md"));
  }

  @Test
  void testsRunInAnOddPlace() {
    // Turkish writes a half as 0,5 and the small I without its dot: what depends on the machine's
    // language fails here and not at a user's.
    assertThat(String.format("%.1f", 0.5)).isEqualTo("0,5");
    assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("tıtle");
  }

  private static Element pom() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Path.of("pom.xml").toFile())
        .getDocumentElement();
  }

  private static Stream<Element> dependencies() throws Exception {
    NodeList all = pom().getElementsByTagName("dependency");
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(Element.class::cast)
        // What a plugin compares with is no library.
        .filter(element -> element.getParentNode().getNodeName().equals("dependencies"))
        .filter(element -> !element.getParentNode().getParentNode().getNodeName().equals("plugin"));
  }

  private static String text(Element element, String child) {
    NodeList found = element.getElementsByTagName(child);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Node nodeBefore(Element element) {
    Node node = element.getPreviousSibling();
    while (node.getNodeType() == Node.TEXT_NODE) {
      node = node.getPreviousSibling();
    }
    return node;
  }
}
