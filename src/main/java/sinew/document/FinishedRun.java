package sinew.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sinew.input.ScenarioFile;
import sinew.input.Setting;
import sinew.study.ArmResult;
import sinew.words.ReportedArm;

/**
 * One of many runs, as a table of all of them tells it.
 *
 * @param scenario the name of the scenario
 * @param seed what all randomness started from
 * @param patients how many there were
 * @param digest SHA-256 of all counts
 * @param inputs what was simulated, the text of each value by its key
 * @param figures what came of it
 */
public record FinishedRun(
    String scenario,
    long seed,
    long patients,
    String digest,
    Map<String, String> inputs,
    List<KeyFigure> figures) {

  public FinishedRun {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    figures = List.copyOf(figures);
  }

  /**
   * The run of an arm.
   *
   * @param arm what came of it
   * @param inputs what was simulated
   * @return the run
   */
  public static FinishedRun of(ReportedArm arm, Map<String, String> inputs) {
    return new FinishedRun(
        arm.name(),
        arm.result().seed(),
        arm.patients(),
        arm.result().digest(),
        inputs,
        KeyFigure.of(arm));
  }

  /**
   * The run of an arm, told for itself.
   *
   * @param arm what came of it
   * @param inputs what was simulated
   * @return the run
   */
  public static FinishedRun of(ArmResult arm, Map<String, String> inputs) {
    return of(ReportedArm.of(arm), inputs);
  }

  /**
   * Reads what came of a run.
   *
   * @param scenario the name of the scenario
   * @param seed the seed
   * @param patients how many there were
   * @param inputs what was simulated
   * @param text what {@link #text} gave
   * @return the run
   */
  public static FinishedRun read(
      String scenario, long seed, long patients, Map<String, String> inputs, String text) {
    List<String> lines = text.lines().toList();
    return new FinishedRun(
        scenario,
        seed,
        patients,
        lines.get(0),
        inputs,
        lines.stream().skip(1).map(KeyFigure::read).toList());
  }

  /**
   * What came of the run, to be read again.
   *
   * @return the digest, and a line for each figure
   */
  public String text() {
    return figures.stream()
        .map(KeyFigure::text)
        .collect(Collectors.joining("\n", digest + "\n", "\n"));
  }

  /**
   * All settings of a scenario.
   *
   * @param file the scenario
   * @return the value of each by its key, in the order of the schema
   */
  public static Map<String, String> inputs(ScenarioFile file) {
    return file.settings().stream()
        .filter(setting -> !setting.naming())
        .collect(
            Collectors.toMap(
                Setting::field, Setting::plainValue, (one, other) -> one, LinkedHashMap::new));
  }

  /**
   * The same run with other inputs told of.
   *
   * @param others the inputs
   * @return the changed copy
   */
  public FinishedRun with(Map<String, String> others) {
    return new FinishedRun(scenario, seed, patients, digest, others, figures);
  }
}
