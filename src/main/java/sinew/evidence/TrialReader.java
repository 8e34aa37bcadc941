package sinew.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import sinew.files.CheckedFile;
import sinew.files.DocumentReader;
import sinew.files.FileSchema;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.Resource;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.model.Measure;
import sinew.model.Range;
import sinew.text.Numbers;
import tools.jackson.databind.JsonNode;

/** Reads trial files, as strictly as scenario files: every problem is reported, with its place. */
public final class TrialReader {
  private final Path path;
  private final CheckedFile file;
  private final List<Problem> problems = new ArrayList<>();

  private TrialReader(Path path, CheckedFile file) {
    this.path = path;
    this.file = file;
  }

  /** Made when it is first needed. */
  private static final class Parsed {
    private static final FileSchema SCHEMA = DocumentReader.readSchema(schema());
  }

  /**
   * The schema of trial files, for editors and other programs.
   *
   * @return JSON Schema, draft 2020-12
   */
  public static String schema() {
    return Resource.text(TrialReader.class, "trial.schema.json");
  }

  /**
   * Reads a trial file.
   *
   * @param path the file
   * @return the trial
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static Trial read(Path path) {
    return new TrialReader(path, CheckedFile.read(path, Parsed.SCHEMA)).trial();
  }

  /**
   * Reads a text.
   *
   * @param path where it comes from; named in problems, not looked at
   * @param text the text of a trial file
   * @return the trial
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static Trial read(Path path, String text) {
    return new TrialReader(path, CheckedFile.read(path, text, Parsed.SCHEMA)).trial();
  }

  private Trial trial() {
    JsonNode values = file.values();
    List<Trial.Arm> arms = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < values.get("arms").size(); i++) {
      JsonNode arm = values.get("arms").get(i);
      if (!names.add(arm.get("name").stringValue())) {
        problems.add(
            file.problem(
                "an arm above has this name, too",
                "give each arm a name of its own",
                "arms",
                i,
                "name"));
      }
      arm(arm, i).ifPresent(arms::add);
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    String name = values.get("name").stringValue();
    return new Trial(
        name,
        values.path("title").asString(name),
        values.get("tendon").stringValue(),
        values.get("borrowing").stringValue().strip(),
        values.get("citation").stringValue(),
        Trial.Use.of(values.get("use").stringValue()).orElseThrow(),
        arms);
  }

  private Optional<Trial.Arm> arm(JsonNode arm, int index) {
    List<Trial.Figure> figures = new ArrayList<>();
    for (int i = 0; i < arm.get("published").size(); i++) {
      figures.add(figure(arm.get("published").get(i), index, i));
    }
    return scenario(arm.get("name").stringValue(), index)
        .map(
            scenario ->
                new Trial.Arm(
                    arm.get("name").stringValue(),
                    arm.get("patients").intValue(),
                    Optional.ofNullable(arm.get("baseline"))
                        .filter(baseline -> baseline.has("measure"))
                        .map(TrialReader::baseline),
                    scenario,
                    figures));
  }

  private static Trial.Baseline baseline(JsonNode baseline) {
    return new Trial.Baseline(
        baseline.get("measure").stringValue().equals("pain") ? Measure.PAIN : Measure.SCORE,
        baseline.get("mean").doubleValue(),
        baseline.get("sd").doubleValue());
  }

  private Trial.Figure figure(JsonNode figure, int arm, int index) {
    OptionalDouble low = number(figure, "low");
    OptionalDouble high = number(figure, "high");
    double value = figure.get("value").doubleValue();
    Outcome quantity = Outcome.of(figure.get("outcome").stringValue()).orElseThrow();
    if (!quantity.range().contains(value)) {
      problems.add(outside(quantity, value, arm, index));
    }
    boolean together = low.isPresent() == high.isPresent();
    if (!together || low.orElse(value) > value || high.orElse(value) < value) {
      problems.add(
          file.problem(
              "low, value and high are not an interval around the figure",
              "write low and high together, with the value between them",
              "arms",
              arm,
              "published",
              index,
              "value"));
    }
    return new Trial.Figure(
        figure.get("id").stringValue(),
        figure.get("week").intValue(),
        quantity,
        value,
        low,
        high,
        number(figure, "sd"),
        figure.get("readIn").stringValue(),
        figure.get("note").stringValue());
  }

  /** A value that the quantity cannot have, such as a share of 150 %. */
  private Problem outside(Outcome quantity, double value, int arm, int index) {
    Range range = quantity.range();
    boolean low = value < range.low();
    String limits =
        Double.isFinite(range.high())
            ? " between " + Numbers.exact(range.low()) + " and " + Numbers.exact(range.high())
            : " of at least " + Numbers.exact(range.low());
    return file.problem(
        Numbers.exact(value)
            + (low ? " is below " : " is above ")
            + Numbers.exact(low ? range.low() : range.high()),
        "write a number" + limits + " (" + quantity.unit().spelled() + ")",
        "arms",
        arm,
        "published",
        index,
        "value");
  }

  private static OptionalDouble number(JsonNode section, String key) {
    return section.has(key)
        ? OptionalDouble.of(section.get(key).doubleValue())
        : OptionalDouble.empty();
  }

  /**
   * The arm's scenario: the trial's cohort and the lines of the arm, each on its own line, so that
   * a mistake is named where it stands. The first line of a trial is free for the version, and the
   * name comes after the last.
   */
  private Optional<ScenarioFile> scenario(String name, int arm) {
    CheckedFile.Block own = file.block("arms", arm, "scenario");
    if (file.line("arms", arm, "scenario") > 0 && own.lines().stream().allMatch(String::isBlank)) {
      problems.add(
          file.problem(
              "stands on the line of its key",
              "write the keys of the scenario below it, each on its own line",
              "arms",
              arm,
              "scenario"));
      return Optional.empty();
    }
    if (findOfTheTrial(arm)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(own.lines());
    addShared("admission", lines);
    addShared("cohort", lines);
    lines.set(0, "sinew: 1");
    lines.add("name: " + name);
    try {
      return Optional.of(ScenarioReader.read(path, String.join("\n", lines) + "\n"));
    } catch (InputException e) {
      e.problems().stream()
          .map(problem -> moved(problem, own, arm))
          .filter(problem -> !problems.contains(problem))
          .forEach(problems::add);
      return Optional.empty();
    }
  }

  /** Keys that the trial or the arm gives, and not the scenario. */
  private boolean findOfTheTrial(int arm) {
    int before = problems.size();
    for (String key : List.of("sinew", "name")) {
      if (file.line("arms", arm, "scenario", key) > 0) {
        problems.add(
            file.problem(
                "a scenario of an arm has no " + key + " of its own",
                "delete it",
                "arms",
                arm,
                "scenario",
                key));
      }
    }
    return problems.size() > before;
  }

  /** Adds what all arms share. */
  private void addShared(String section, List<String> lines) {
    int key = file.line(section);
    if (key > 0) {
      lines.set(key - 1, file.text(key));
      List<String> shared = file.block(section).lines();
      for (int i = key; i < lines.size(); i++) {
        lines.set(i, shared.get(i).isEmpty() ? lines.get(i) : "  " + shared.get(i));
      }
    }
  }

  /** A problem of the scenario, where it stands in the trial. */
  private Problem moved(Problem problem, CheckedFile.Block own, int arm) {
    if (problem.line() > file.lines()) {
      // Found at the name that was added: what is open there began in the scenario.
      return file.problem(problem.fault(), problem.remedy(), "arms", arm, "scenario");
    }
    boolean shared =
        problem.field().startsWith("cohort")
            || problem.field().startsWith("admission")
            || (problem.line() > 0 && own.lines().get(problem.line() - 1).isEmpty());
    String below = problem.field().isEmpty() ? "" : "." + problem.field();
    return new Problem(
        problem.file(),
        problem.line(),
        shared ? problem.column() : problem.column() + own.indentation(),
        shared ? problem.field() : "arms[" + arm + "].scenario" + below,
        problem.fault(),
        problem.remedy());
  }

  /**
   * All trials that come with the program.
   *
   * @return the trials, by name
   */
  public static List<Trial> shipped() {
    String index = Resource.text(TrialReader.class, "trials/index.txt");
    return index
        .lines()
        .map(name -> read(Path.of(name), Resource.text(TrialReader.class, "trials/" + name)))
        .toList();
  }
}
