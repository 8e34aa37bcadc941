package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links and paths of the pages lead somewhere, as files and in the built site. */
class LinksTest {
  /** Files that runs write, and files of the reader's own. */
  private static final List<String> MADE = List.of("results/typical/report.html");

  static List<Path> pages() {
    return Pages.all();
  }

  static Stream<Path> scenarios() {
    return Pages.files(Path.of("scenarios"), ".yaml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyRelativeLinkLeadsToAFileAndItsAnchor(Path page) {
    Pages.found("\\]\\(([^)\\s]+)\\)", Pages.text(page))
        .map(link -> link.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .forEach(link -> assertLeads(page, link));
  }

  /**
   * Headings get other anchors on a code-hosting site than in the built one, so they are written.
   */
  private static void assertLeads(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path to = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    assertThat(to).as("%s links to %s", page, link).exists();
    if (parts.length > 1) {
      assertThat(Pages.text(to))
          .as("%s links to %s: write the anchor above its heading", page, link)
          .contains("<a id=\"" + parts[1] + "\"></a>");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPathNamedOnAPageExists(Path page) {
    Pages.found("`((?:src|scenarios|results)/[^`\\s<>*]+)`", Pages.text(page))
        .map(path -> path.group(1))
        .filter(path -> !MADE.contains(path))
        .forEach(path -> assertThat(Path.of(path)).as("named in %s", page).exists());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyFileNamedInAScenariosCommentsExists(Path scenario) {
    Pages.found("^\\s*#.*?([\\w./-]+\\.(?:ya?ml|json|md|svg|html))\\b", Pages.text(scenario))
        .map(path -> path.group(1))
        .forEach(
            path ->
                assertThat(
                        Files.exists(scenario.resolveSibling(path)) || Files.exists(Path.of(path)))
                    .as("%s names %s", scenario, path)
                    .isTrue());
  }

  /**
   * The menu and the overview lead to every page, but decisions, which have an index of their own.
   */
  @Test
  void thereIsAWayToEveryPage() {
    String menu = Pages.text("src/site/site.xml");
    String index = Pages.text("src/site/index.md");
    Pages.files(Path.of("src/site"), ".md")
        .map(page -> Path.of("src/site").relativize(page).toString())
        .filter(page -> !page.matches("index.md|decisions/\\d.*"))
        .forEach(
            page -> {
              assertThat(menu).contains("href=\"" + page.replace(".md", ".html") + "\"");
              assertThat(index).contains("](" + page + ")");
            });
  }
}
