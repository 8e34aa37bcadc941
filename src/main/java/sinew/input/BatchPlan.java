package sinew.input;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sinew.files.Assignment;
import sinew.files.Sha256;
import sinew.scenario.Scenario;

/**
 * Many runs, as a file asks for them.
 *
 * @param name a short name
 * @param patients virtual patients in each run
 * @param draws how many other sets of parameters are tried in each run
 * @param sources the file itself, then the scenario files that it names
 * @param runs the runs, in order
 */
public record BatchPlan(
    String name, int patients, int draws, List<Source> sources, List<Run> runs) {

  public BatchPlan {
    sources = List.copyOf(sources);
    runs = List.copyOf(runs);
  }

  /**
   * A file from which a plan was read.
   *
   * @param file the name of the file
   * @param text what it says
   */
  public record Source(String file, String text) {
    /**
     * The digest of the text.
     *
     * @return SHA-256 as hexadecimal digits
     */
    public String sha256() {
      return Sha256.of(text);
    }
  }

  /**
   * One run.
   *
   * @param scenario what is simulated; its name says which run it is
   * @param seed what all randomness starts from
   * @param inputs the values of the factors, and the arm, by their keys
   * @param source the scenario file
   * @param given all values that go before those of the file, without the name
   */
  public record Run(
      Scenario scenario, long seed, Map<String, String> inputs, Source source, List<String> given) {
    public Run {
      inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
      given = List.copyOf(given);
    }

    /** {@return the scenario file, read again with all that goes before what it says} */
    public ScenarioFile file() {
      return ScenarioReader.read(
          Path.of(source.file()),
          source.text(),
          Stream.concat(given.stream(), Stream.of("name=" + scenario.name()))
              .map(Assignment::of)
              .toList());
    }
  }

  /**
   * The same plan with another number of patients.
   *
   * @param others how many in each run
   * @return the changed copy
   */
  public BatchPlan withPatients(int others) {
    return new BatchPlan(name, others, draws, sources, runs);
  }
}
