package sinew.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sinew.files.CheckedFile;
import sinew.files.DocumentReader;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.Resource;
import sinew.input.ScenarioSchema;
import sinew.model.Parameter;
import sinew.model.Range;
import sinew.text.Numbers;
import tools.jackson.databind.JsonNode;

/** Reads files of priors, as strictly as scenario files. */
public final class PriorReader {
  private final CheckedFile file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Parameter> free = new HashSet<>();

  private PriorReader(CheckedFile file) {
    this.file = file;
  }

  /**
   * The schema of files of priors, for editors and other programs.
   *
   * @return JSON Schema, draft 2020-12
   */
  public static String schema() {
    return Resource.text(PriorReader.class, "priors.schema.json");
  }

  /**
   * The priors that come with the program.
   *
   * @return the priors, in the order of the file
   */
  public static List<Prior> shipped() {
    return read(Path.of("priors.yaml"), Resource.text(PriorReader.class, "priors.yaml"));
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @return the priors, in the order of the file
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static List<Prior> read(Path path) {
    return new PriorReader(CheckedFile.read(path, DocumentReader.readSchema(schema()))).priors();
  }

  /**
   * Reads a text.
   *
   * @param path where it comes from; named in problems, not looked at
   * @param text the text of a file of priors
   * @return the priors, in the order of the file
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static List<Prior> read(Path path, String text) {
    return new PriorReader(CheckedFile.read(path, text, DocumentReader.readSchema(schema())))
        .priors();
  }

  private List<Prior> priors() {
    List<Prior> priors = new ArrayList<>();
    JsonNode list = file.values().get("priors");
    for (int i = 0; i < list.size(); i++) {
      prior(list.get(i), i).ifPresent(priors::add);
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return priors;
  }

  private Optional<Prior> prior(JsonNode prior, int index) {
    String key = prior.get("parameter").stringValue();
    Optional<Parameter> parameter = Parameter.of(key);
    Optional<String> former = ScenarioSchema.remedyOfFormerParameter(key);
    if (parameter.isEmpty() && former.isPresent()) {
      problem(key + " is a parameter of earlier versions", former.get(), index, "parameter");
      return Optional.empty();
    }
    if (parameter.isEmpty() || !free.add(parameter.get())) {
      problem(
          parameter.isEmpty() ? "is no parameter: " + key : "stands twice: " + key,
          "write a parameter of scenario files, once",
          index,
          "parameter");
      return Optional.empty();
    }
    double from = prior.get("from").doubleValue();
    double to = prior.get("to").doubleValue();
    boolean ratio = prior.get("scale").stringValue().equals("ratio");
    if (!Prior.possible(parameter.get(), from, to, ratio)) {
      problem(
          "is no range for " + key,
          "write a smaller number for from than for to, and both between "
              + Numbers.exact(parameter.get().range().low())
              + " and "
              + Numbers.exact(parameter.get().range().high())
              + (ratio ? ", above 0" : ""),
          index,
          "from");
      return Optional.empty();
    }
    return Optional.of(
        new Prior(parameter.get(), Range.of(from, to), ratio, prior.get("why").stringValue()));
  }

  private void problem(String fault, String remedy, int index, String key) {
    problems.add(file.problem(fault, remedy, "priors", index, key));
  }
}
