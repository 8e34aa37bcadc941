package sinew.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sinew.calibration.Calibration;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.Population;
import sinew.calibration.Population.Draw;
import sinew.calibration.Population.Generation;
import sinew.calibration.Prior;
import sinew.calibration.PriorReader;
import sinew.consultation.Consultation;
import sinew.consultation.Questionnaire;
import sinew.consultation.SavedScenario;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.files.Assignment;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.Sha256;
import sinew.input.BatchPlan;
import sinew.input.BatchReader;
import sinew.input.ScenarioReader;
import sinew.onepage.ShippedQuestionnaire;
import sinew.scenario.Scenario;
import sinew.shards.MergedShards;
import sinew.simulation.Batch;
import sinew.simulation.Simulation;
import sinew.study.Shard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that reads what a user can hand to it, with files to damage: those that are shipped,
 * and those that once broke something. What is accepted is simulated.
 */
final class FuzzedReaders {
  private static final int PATIENTS = 3;
  private static final int WEEKS = 8;
  private static final Path FILE = Path.of("my.yaml");
  private static final Path SHIPPED = Path.of("src", "main", "resources", "sinew");

  private final Path folder;

  /**
   * A reader.
   *
   * @param name what it reads
   * @param share of 100 mutants, how many are for it
   * @param corpus texts to damage
   * @param isFile whether the text is the file in which places are told; it may be a part of one
   * @param reading how a text is read: without a word if it is accepted, else with an exception
   *     that tells the user what is wrong
   */
  record Reader(String name, int share, List<String> corpus, boolean isFile, Reading reading) {}

  /** How a text is read. */
  interface Reading {
    void read(String text) throws IOException;
  }

  private FuzzedReaders(Path folder) {
    this.folder = folder;
  }

  /** All readers; files are written into a folder where one must be. */
  static List<Reader> in(Path folder) throws IOException {
    return new FuzzedReaders(folder).all();
  }

  private List<Reader> all() throws IOException {
    List<String> scenarios = texts(Path.of("scenarios"), "faults/scenario");
    scenarios.add(resource("input/complete.yaml"));
    return List.of(
        new Reader("scenario", 40, scenarios, true, FuzzedReaders::scenario),
        new Reader("value", 10, List.of(settings().split("\n", -1)), false, FuzzedReaders::value),
        new Reader(
            "trial",
            22,
            texts(SHIPPED.resolve("evidence/trials"), "faults/trial"),
            true,
            FuzzedReaders::trial),
        new Reader(
            "priors",
            10,
            texts(SHIPPED.resolve("calibration"), "faults/priors"),
            true,
            text -> PriorReader.read(FILE, text)),
        new Reader("batch", 2, batches(), true, batch()),
        new Reader("state", 6, List.of(state()), false, calibration()),
        new Reader("shard", 4, List.of(shard()), false, this::shard),
        new Reader("page", 6, pages(), true, page()));
  }

  /** Files below a folder, and those that once broke something. */
  private static List<String> texts(Path folder, String faults) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path place : List.of(folder, Path.of("src/test/resources/sinew", faults))) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static String resource(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/sinew", name));
  }

  private static void scenario(String text) {
    simulate(ScenarioReader.read(FILE, text).scenario());
  }

  /** Counts refuse what lies outside its range, also what is no number. */
  private static void simulate(Scenario scenario) {
    int weeks = Math.min(WEEKS, scenario.horizonWeeks());
    new Simulation(scenario.withHorizonWeeks(weeks), 1, 0).run(new Batch(0, PATIENTS));
  }

  private static String settings() {
    return """
        cohort.stress=0.7
        cohort.demand={normal: {mean: 0.8, sd: 0.1}}
        plan.phases[0].exitPain=3
        plan.treatments=[{treatment: shockwave, fromDay: 28}]
        name=other
        horizonWeeks=20
        changes.stress=0.8
        parameters.weakening=0.3
        sinew=1""";
  }

  private static void value(String text) {
    Assignment assignment;
    try {
      assignment = Assignment.of(text);
    } catch (IllegalArgumentException e) {
      if (!e.getMessage().contains("is not KEY=VALUE")) {
        throw new IllegalStateException("the command line shows this to the user", e);
      }
      throw new InputException(List.of(new Problem("", 0, 0, "", "", "")));
    }
    String scenario = "sinew: 1\nname: x\nplan: {phases: [{name: a}]}\n";
    simulate(ScenarioReader.read(FILE, scenario, List.of(assignment)).scenario());
  }

  private static void trial(String text) {
    Trial trial = TrialReader.read(FILE, text);
    trial.arms().forEach(arm -> simulate(arm.scenario().scenario()));
  }

  private List<String> batches() throws IOException {
    Path scenarios = Files.createDirectories(folder.resolve("batch"));
    Files.writeString(scenarios.resolve("s.yaml"), "sinew: 1\nname: s\nhorizonWeeks: 8\n");
    List<String> plans = new ArrayList<>();
    for (String plan : texts(Path.of("scenarios/plans"), "faults/batch")) {
      plans.add(plan.replaceFirst("scenario: .*", "scenario: s.yaml"));
    }
    return plans;
  }

  private Reading batch() {
    Path file = folder.resolve("batch/my.yaml");
    return text -> {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      BatchPlan plan = BatchReader.read(file);
      simulate(plan.runs().get(0).scenario());
    };
  }

  private static Calibration fitted() throws IOException {
    List<Prior> priors = PriorReader.read(FILE, resource("faults/priors/two.yaml"));
    Trial trial = TrialReader.read(FILE, resource("faults/trial/big-arm.yaml"));
    return new Calibration(priors, CalibrationTargets.of(List.of(trial), priors, 20), 1, 20);
  }

  private static String state() {
    Draw draw = new Draw(List.of(0.5, 0.25), 7, List.of(Double.NaN), 100);
    Population population =
        new Population(
            List.of(new Generation(0, 20, 0, 0, 1), new Generation(0.1, 15, 40, 9, 0.5)),
            Collections.nCopies(20, draw),
            List.of(draw, draw),
            List.of());
    return JsonMapper.shared().writeValueAsString(population);
  }

  /** Draws that were changed, and signed again, so that their digest does not give them away. */
  private Reading calibration() throws IOException {
    Path file = folder.resolve("my.state");
    CalibrationState state = new CalibrationState(Optional.of(file), fitted());
    return text -> {
      Files.writeString(file, signed(text, state));
      state
          .kept()
          .ifPresent(
              kept -> kept.draws().forEach(draw -> state.calibration().parameters(draw.places())));
    };
  }

  private static String signed(String text, CalibrationState state) {
    Population population = null;
    try {
      population = JsonMapper.shared().readValue(text, Population.class);
    } catch (JacksonException e) {
      return text;
    }
    return JsonMapper.shared()
        .writeValueAsString(CalibrationState.Content.of(state.name(), population));
  }

  /** A run in one shard, and what it says of itself. */
  private String shard() throws IOException {
    Sandbox sandbox = new Sandbox(folder.resolve("sandbox"));
    String file = sandbox.file("s.yaml", "sinew: 1\nname: s\nhorizonWeeks: 8\n");
    sandbox.run("run", file, "--shard", new Shard(1, 1).toString(), "--rows", "csv");
    return Files.readString(shardFile());
  }

  private Path shardFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("sandbox/results"))) {
      return files.filter(file -> file.endsWith("shard.json")).findFirst().orElseThrow();
    }
  }

  private void shard(String text) throws IOException {
    Path file = shardFile();
    Files.write(file, withDigests(text).getBytes(StandardCharsets.UTF_8));
    MergedShards.read(List.of(file.getParent()), true);
  }

  /**
   * The scenario's text may change, too: its digest is made anew where the document can be read.
   */
  private static String withDigests(String text) {
    try {
      String scenario =
          JsonMapper.shared().readTree(text).get("scenarios").get(0).get("text").stringValue();
      return text.replaceFirst("\"sha256\" ?: ?\"[0-9a-f]{64}\"", quoted(scenario));
    } catch (RuntimeException e) {
      return text;
    }
  }

  private static String quoted(String scenario) {
    return "\"sha256\": \"" + Sha256.of(scenario) + "\"";
  }

  private static List<String> pages() {
    Questionnaire questionnaire = ShippedQuestionnaire.make();
    return Stream.of("", "age=44", "age=44&if=sitLess")
        .map(answers -> Consultation.read(questionnaire, answers))
        .map(consultation -> consultation.yaml(Consultation.BASE))
        .toList();
  }

  private static Reading page() {
    Questionnaire questionnaire = ShippedQuestionnaire.make();
    return text -> {
      SavedScenario saved = SavedScenario.read(questionnaire, text);
      if (!saved.problem().isEmpty()) {
        throw new InputException(List.of(new Problem("", 0, 0, "", saved.problem(), "")));
      }
    };
  }
}
