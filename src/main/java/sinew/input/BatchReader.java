package sinew.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sinew.files.Assignment;
import sinew.files.CheckedFile;
import sinew.files.DocumentReader;
import sinew.files.FileSchema;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.Resource;
import sinew.files.SourceText;
import sinew.input.BatchFactor.Given;
import sinew.input.BatchWish.Arm;
import tools.jackson.databind.JsonNode;

/**
 * Reads plans of batches, as strictly as scenario files. Every run is read before the first is
 * simulated, so that a value that no scenario can have is found, with its place in the plan.
 */
public final class BatchReader {
  private final Path path;
  private final CheckedFile file;
  private final JsonNode plan;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<List<Object>> told = new HashSet<>();

  private BatchReader(Path path, CheckedFile file) {
    this.path = path;
    this.file = file;
    plan = file.values();
  }

  /** Made when it is first needed. */
  private static final class Parsed {
    private static final FileSchema SCHEMA = DocumentReader.readSchema(schema());
  }

  /**
   * The schema of plans, for editors and other programs.
   *
   * @return JSON Schema, draft 2020-12
   */
  public static String schema() {
    return Resource.text(BatchReader.class, "batch.schema.json");
  }

  /**
   * Reads a plan and every scenario that it makes.
   *
   * @param path the file
   * @return the plan
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static BatchPlan read(Path path) {
    String text = SourceText.read(path);
    return new BatchReader(path, CheckedFile.read(path, text, Parsed.SCHEMA)).plan(text);
  }

  private BatchPlan plan(String text) {
    List<List<Given>> settings = BatchDesign.of(file, problems);
    List<Arm> arms = arms();
    List<Long> seeds = seeds();
    checkDraws();
    checkSize((long) settings.size() * arms.size() * seeds.size());
    arms.forEach(this::checkArm);
    throwIfAny();
    List<BatchWish> wishes = new ArrayList<>();
    for (List<Given> setting : settings) {
      for (Arm arm : arms) {
        seeds.forEach(seed -> wishes.add(new BatchWish(arm, setting, seed, seeds.size() > 1)));
      }
    }
    List<BatchPlan.Run> runs = runs(wishes);
    throwIfAny();
    return new BatchPlan(
        plan.get("name").stringValue(),
        plan.get("patients").intValue(),
        plan.get("draws").intValue(),
        sources(text, arms),
        runs);
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private List<BatchPlan.Source> sources(String text, List<Arm> arms) {
    return Stream.concat(
            Stream.of(new BatchPlan.Source(path.getFileName().toString(), text)),
            arms.stream().map(Arm::source))
        .distinct()
        .toList();
  }

  private void checkDraws() {
    if (plan.get("draws").intValue() == 1) {
      problems.add(file.problem("one draw makes no range", "write 0, or 2 and more", "draws"));
    }
  }

  private void checkSize(long runs) {
    if (runs > BatchDesign.MOST) {
      problems.add(
          file.problem(
              "has " + runs + " runs, more than " + BatchDesign.MOST,
              "make several plans of it",
              "name"));
    }
  }

  private List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (int i = 0; i < plan.get("seeds").size(); i++) {
      long seed = plan.get("seeds").get(i).longValue();
      if (seeds.contains(seed)) {
        problems.add(file.problem(seed + " is given twice", "delete one", "seeds", i));
      }
      seeds.add(seed);
    }
    return seeds;
  }

  private List<Arm> arms() {
    List<Given> everywhere = given(plan, List.of());
    List<Arm> arms = new ArrayList<>();
    if (!plan.has("arms")) {
      arm("", plan, everywhere, List.of()).ifPresent(arms::add);
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < plan.path("arms").size(); i++) {
      JsonNode entry = plan.get("arms").get(i);
      String name = entry.get("name").stringValue();
      if (!names.add(name)) {
        problems.add(
            file.problem("an arm above has this name, too", "give it another", "arms", i, "name"));
      }
      List<Object> steps = List.of("arms", i);
      List<Given> given = Stream.concat(everywhere.stream(), given(entry, steps).stream()).toList();
      arm(
              name,
              entry.has("scenario") ? entry : plan,
              given,
              entry.has("scenario") ? steps : List.of())
          .ifPresent(arms::add);
    }
    return arms;
  }

  /** An arm whose scenario is named at a place of the plan. */
  private Optional<Arm> arm(String name, JsonNode at, List<Given> given, List<Object> steps) {
    String scenario = at.get("scenario").stringValue();
    try {
      Path found = path.resolveSibling(scenario);
      return Optional.of(new Arm(name, found, SourceText.read(found), given));
    } catch (InputException e) {
      for (Problem problem : e.problems()) {
        add(
            file.problem(
                problem.file() + ": " + problem.fault(),
                problem.remedy(),
                below(steps, "scenario")));
      }
      return Optional.empty();
    } catch (InvalidPathException e) {
      add(
          file.problem(
              scenario + ": has letters that Java cannot use in names of files here",
              "set LC_ALL=C.UTF-8, or give it a name of plain letters",
              below(steps, "scenario")));
      return Optional.empty();
    }
  }

  private static Object[] below(List<Object> steps, Object... more) {
    return Stream.concat(steps.stream(), Stream.of(more)).toArray();
  }

  private List<Given> given(JsonNode section, List<Object> steps) {
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < section.path("set").size(); i++) {
      Object[] place = below(steps, "set", i);
      try {
        given.add(
            new Given(Assignment.of(section.get("set").get(i).stringValue()), List.of(place)));
      } catch (IllegalArgumentException e) {
        problems.add(file.problem(e.getMessage(), "write a key, = and its value", place));
      }
    }
    return given;
  }

  /** What is wrong with an arm before any factor changes it. */
  private void checkArm(Arm arm) {
    read(arm.scenario(), arm.text(), arm.given(), "");
  }

  private List<BatchPlan.Run> runs(List<BatchWish> wishes) {
    List<String> names =
        BatchNames.of(
            plan.get("name").stringValue(), wishes.stream().map(BatchWish::parts).toList());
    List<BatchPlan.Run> runs = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      BatchWish wish = wishes.get(i);
      read(wish.arm().scenario(), wish.arm().text(), wish.given(), names.get(i))
          .map(read -> run(wish, read))
          .ifPresent(runs::add);
    }
    return runs;
  }

  private static BatchPlan.Run run(BatchWish wish, ScenarioFile read) {
    return new BatchPlan.Run(
        read.scenario(),
        wish.seed(),
        wish.inputs(),
        wish.arm().source(),
        wish.given().stream().map(given -> given.assignment().toString()).toList());
  }

  private Optional<ScenarioFile> read(Path scenario, String text, List<Given> given, String name) {
    List<Assignment> assignments = new ArrayList<>();
    given.forEach(each -> assignments.add(each.assignment()));
    if (!name.isEmpty()) {
      assignments.add(Assignment.of("name=" + name));
    }
    try {
      return Optional.of(ScenarioReader.read(scenario, text, assignments));
    } catch (InputException e) {
      e.problems().forEach(problem -> add(placed(problem, given, name)));
      return Optional.empty();
    }
  }

  /** A problem of a value that the plan gives is one of the plan. */
  private Problem placed(Problem problem, List<Given> given, String name) {
    String told =
        problem.field().isEmpty() ? problem.fault() : problem.field() + " " + problem.fault();
    for (Given each : given) {
      if (problem.file().equals("--set " + each.assignment())) {
        return file.problem(told, problem.remedy(), each.steps().toArray());
      }
    }
    return name.isEmpty()
        ? problem
        : new Problem(
            problem.file(),
            problem.line(),
            problem.column(),
            problem.field(),
            problem.fault() + " (in the run " + name + ")",
            problem.remedy());
  }

  /** Many runs have the same mistake. */
  private void add(Problem problem) {
    if (told.add(List.of(problem.file(), problem.line(), problem.column(), problem.field()))) {
      problems.add(problem);
    }
  }
}
