package sinew;

import java.util.List;
import java.util.Set;

/**
 * The architecture as data: the package table. {@link ArchitectureRules} makes rules of it. An
 * exception is made here, with its reason beside it.
 *
 * <p>The rules read bytecode: a {@code static final} constant of another class is inlined there and
 * goes unseen.
 */
final class Architecture {

  /**
   * A package of the table.
   *
   * @param name the package's name below the root; what lies deeper is not in the table
   * @param uses the other packages that it may use, all of them above it in the table
   * @param libraries the libraries that it may touch, as package patterns
   */
  record Row(String name, Set<String> uses, Set<String> libraries) {}

  /** The package table. An arrow only points upwards, so there can be no cycle. */
  static final List<Row> TABLE =
      List.of(
          new Row("text", Set.of(), Set.of()),
          new Row(
              "table",
              Set.of("text"),
              Set.of(
                  "org.apache.commons.csv..", "tools.jackson.core..", "tools.jackson.databind..")),
          new Row("parquet", Set.of("table"), Set.of("org.apache.parquet..")),
          new Row("maths", Set.of(), Set.of()),
          new Row("random", Set.of("text", "maths"), Set.of()),
          new Row("model", Set.of("maths"), Set.of()),
          new Row("statistics", Set.of("maths"), Set.of("org.apache.commons.math3..")),
          new Row(
              "files",
              Set.of("text"),
              Set.of("tools.jackson..", "org.snakeyaml..", "com.networknt..")),
          new Row("scenario", Set.of("model", "random", "maths"), Set.of()),
          new Row(
              "simulation", Set.of("scenario", "model", "random", "maths", "statistics"), Set.of()),
          new Row(
              "input",
              Set.of("files", "scenario", "model", "random", "statistics"),
              Set.of("tools.jackson.databind..")),
          new Row(
              "study", Set.of("simulation", "scenario", "statistics", "model", "random"), Set.of()),
          new Row(
              "evidence",
              Set.of(
                  "text",
                  "files",
                  "input",
                  "study",
                  "simulation",
                  "scenario",
                  "statistics",
                  "model",
                  "random"),
              Set.of("tools.jackson.databind..", "org.apache.commons.math3..")),
          new Row(
              "calibration",
              Set.of(
                  "text",
                  "study",
                  "table",
                  "files",
                  "input",
                  "evidence",
                  "simulation",
                  "statistics",
                  "model",
                  "random"),
              Set.of(
                  "tools.jackson.databind..",
                  "org.apache.commons.math3..",
                  "org.apache.commons.csv..")),
          new Row(
              "drawing",
              Set.of("text", "table"),
              Set.of(
                  "org.jfree..",
                  "org.apache.batik..",
                  "java.awt..",
                  "com.pngencoder..",
                  "org.w3c.dom..",
                  "javax.xml.parsers..")),
          new Row(
              "chart",
              Set.of("drawing", "text", "table", "statistics"),
              Set.of("org.jfree..", "java.awt..")),
          new Row(
              "words",
              Set.of(
                  "text",
                  "table",
                  "input",
                  "study",
                  "simulation",
                  "scenario",
                  "statistics",
                  "model"),
              Set.of()),
          new Row(
              "consultation",
              Set.of(
                  "text",
                  "words",
                  "study",
                  "simulation",
                  "scenario",
                  "statistics",
                  "model",
                  "random"),
              Set.of()),
          new Row(
              "browser",
              Set.of("consultation", "simulation"),
              // The names under which JavaScript sees functions.
              Set.of("org.teavm.interop..")),
          new Row("page", Set.of("drawing", "table", "files"), Set.of("com.samskivert.mustache..")),
          new Row("results", Set.of("files"), Set.of()),
          new Row(
              "document",
              Set.of(
                  "table",
                  "input",
                  "evidence",
                  "study",
                  "simulation",
                  "scenario",
                  "statistics",
                  "model",
                  "words",
                  "results"),
              Set.of("tools.jackson.databind..")),
          new Row("rows", Set.of("table", "study", "simulation", "scenario", "model"), Set.of()),
          new Row(
              "report",
              Set.of(
                  "drawing",
                  "document",
                  "rows",
                  "text",
                  "table",
                  "input",
                  "study",
                  "simulation",
                  "scenario",
                  "statistics",
                  "model",
                  "chart",
                  "words",
                  "page",
                  "results"),
              Set.of("tools.jackson.databind..")),
          new Row(
              "agreement",
              Set.of(
                  "report",
                  "drawing",
                  "document",
                  "text",
                  "table",
                  "calibration",
                  "evidence",
                  "statistics",
                  "model",
                  "chart",
                  "words",
                  "page",
                  "results"),
              Set.of("tools.jackson.databind..")),
          new Row(
              "onepage",
              Set.of(
                  "files",
                  "text",
                  "input",
                  "calibration",
                  "study",
                  "simulation",
                  "scenario",
                  "model",
                  "random",
                  "chart",
                  "words",
                  "consultation",
                  "page",
                  "results"),
              Set.of("tools.jackson.databind..")),
          // Jackson: what --json prints.
          new Row("terminal", Set.of("simulation"), Set.of("tools.jackson.databind..")),
          new Row(
              "option",
              Set.of(
                  "terminal",
                  "rows",
                  "report",
                  "calibration",
                  "evidence",
                  "study",
                  "simulation",
                  "scenario",
                  "model",
                  "input",
                  "files",
                  "table",
                  "text"),
              Set.of("picocli..")),
          new Row(
              "runs",
              Set.of(
                  "terminal",
                  "option",
                  "rows",
                  "report",
                  "document",
                  "results",
                  "study",
                  "simulation",
                  "table",
                  "text"),
              Set.of("picocli..")),
          new Row(
              "shards",
              Set.of(
                  "option",
                  "runs",
                  "rows",
                  "report",
                  "document",
                  "results",
                  "calibration",
                  "study",
                  "simulation",
                  "scenario",
                  "input",
                  "files",
                  "table"),
              Set.of("picocli..")),
          new Row(
              "cli",
              Set.of(
                  "terminal",
                  "option",
                  "runs",
                  "shards",
                  "drawing",
                  "document",
                  "table",
                  "files",
                  "input",
                  "model",
                  "scenario",
                  "simulation",
                  "study",
                  "evidence",
                  "calibration",
                  "report",
                  "agreement",
                  "consultation",
                  "onepage",
                  "results"),
              // Jackson: what --json prints. The JDK's small web server: sinew serve.
              Set.of(
                  "picocli..",
                  "tools.jackson.databind..",
                  "tools.jackson.core..",
                  "com.sun.net.httpserver..",
                  "java.net..")),
          // Its source root is compiled in the profile of that name only.
          new Row(
              "spark",
              Set.of("cli", "document", "results", "study"),
              Set.of("org.apache.spark..", "scala..", "picocli..")));

  /** Packages that only a profile of the build has. */
  static final Set<String> IN_A_PROFILE = Set.of("parquet");

  /** What every package may touch. The rest of the JDK is a library like another. */
  static final Set<String> JDK =
      Set.of(
          "java.lang..",
          "java.util..",
          "java.math..",
          "java.text..",
          "java.time..",
          "java.io..",
          "java.nio..",
          "java.security..");

  private Architecture() {}
}
