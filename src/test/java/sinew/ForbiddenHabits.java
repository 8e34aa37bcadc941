package sinew;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/** Habits that the code must not have. {@link ArchitectureRules} makes rules of them. */
final class ForbiddenHabits {
  /**
   * A habit that is forbidden.
   *
   * @param habit what the code would do
   * @param where the packages in which it must not
   * @param calls regular expressions of the fields, methods and constructors that it takes
   */
  record Ban(String habit, Set<String> where, List<String> calls) {}

  private static final Set<String> ALL =
      Architecture.TABLE.stream().map(Architecture.Row::name).collect(toUnmodifiableSet());
  private static final Set<String> ALL_BUT_TERMINAL =
      ALL.stream().filter(name -> !name.equals("terminal")).collect(toUnmodifiableSet());

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
  static final List<Ban> ALL_OF_THEM =
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
              ALL_BUT_TERMINAL,
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
              ALL_BUT_TERMINAL,
              List.of(
                  "java\\.lang\\.System\\.(out|err|console\\(\\))", ".*\\.printStackTrace\\(\\)")),
          new Ban(
              "log",
              ALL,
              List.of(
                  "java\\.util\\.logging\\..*",
                  "java\\.lang\\.System\\$Logger.*",
                  "java\\.lang\\.System\\.getLogger\\(.*")));

  private ForbiddenHabits() {}
}
