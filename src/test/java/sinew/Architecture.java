package sinew;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/**
 * The architecture as data: the package table and the habits that the contract forbids. {@link
 * ArchitectureRules} makes rules of it. An exception is made here, with its reason beside it.
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

  /**
   * A habit that is forbidden.
   *
   * @param habit what the code would do
   * @param where the packages in which it must not
   * @param calls regular expressions of the fields, methods and constructors that it takes
   */
  record Ban(String habit, Set<String> where, List<String> calls) {}

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
          new Row(
              "report",
              Set.of(
                  "drawing",
                  "document",
                  "text",
                  "table",
                  "input",
                  "calibration",
                  "evidence",
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
          new Row(
              "cli",
              Set.of(
                  "drawing",
                  "document",
                  "table",
                  "text",
                  "files",
                  "input",
                  "model",
                  "scenario",
                  "simulation",
                  "study",
                  "evidence",
                  "calibration",
                  "report",
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

  private static final Set<String> ALL = TABLE.stream().map(Row::name).collect(toUnmodifiableSet());
  private static final Set<String> ALL_BUT_CLI =
      ALL.stream().filter(name -> !name.equals("cli")).collect(toUnmodifiableSet());

  /** What lives are lived with: it also runs where there are no files, threads or mirrors. */
  private static final Set<String> ENGINE =
      Set.of(
          "text",
          "maths",
          "random",
          "model",
          "statistics",
          "scenario",
          "simulation",
          "consultation",
          "browser");

  /** A result is a function of scenario, seed, patients and program version: of nothing below. */
  static final List<Ban> BANS =
      List.of(
          new Ban(
              "roll dice that have no address",
              ALL,
              List.of(
                  "java\\.lang\\.(Strict)?Math\\.random\\(.*",
                  "java\\.util\\.(Random|SplittableRandom|random\\..*)[.$].*",
                  "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                  "java\\.util\\.UUID\\.randomUUID\\(.*",
                  "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
                  "java\\.security\\.SecureRandom\\..*")),
          new Ban(
              "read the clock",
              ALL_BUT_CLI,
              List.of(
                  "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
                  "java\\.time\\..*\\.now\\(.*",
                  "java\\.time\\.(Clock|InstantSource)\\..*",
                  "java\\.util\\.Date\\.<init>\\(\\)",
                  "java\\.util\\.Calendar\\.getInstance\\(.*")),
          new Ban(
              "follow the machine's language or place",
              ALL,
              List.of(
                  "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                  "java\\.lang\\.String\\.formatted\\(.*",
                  "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                  "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String, .*",
                  "java\\.text\\.\\w*Format\\.get\\w*Instance\\(\\)",
                  "java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)",
                  "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
                  "java\\.time\\.ZoneId\\.systemDefault\\(.*")),
          new Ban(
              "use mathematics that may differ between machines",
              ENGINE,
              List.of(
                  "java\\.lang\\.(Strict)?Math\\.(exp|expm1|log|log10|log1p|pow|cbrt|hypot|fma)\\(.*",
                  "java\\.lang\\.(Strict)?Math\\.(a?sin|a?cos|a?tan|sinh|cosh|tanh|atan2)\\(.*")),
          new Ban(
              "touch files",
              ENGINE,
              List.of(
                  "java\\.io\\.(File|RandomAccessFile).*", "java\\.nio\\.(file|channels)\\..*")),
          new Ban(
              "need what a browser lacks",
              ENGINE,
              List.of(
                  "java\\.util\\.concurrent\\..*",
                  "java\\.security\\..*",
                  "java\\.lang\\.(reflect|invoke)\\..*",
                  "java\\.lang\\.Class\\.(forName|getResource|getDeclared).*",
                  "java\\.lang\\.(Thread|Process|Runtime)\\..*")),
          new Ban(
              "print",
              ALL_BUT_CLI,
              List.of(
                  "java\\.lang\\.System\\.(out|err|console\\(\\))", ".*\\.printStackTrace\\(\\)")),
          new Ban(
              "log",
              ALL,
              List.of(
                  "java\\.util\\.logging\\..*",
                  "java\\.lang\\.System\\$Logger.*",
                  "java\\.lang\\.System\\.getLogger\\(.*")));

  private Architecture() {}
}
