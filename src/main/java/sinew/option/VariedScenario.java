package sinew.option;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.files.Suggestion;
import sinew.input.ScenarioFile;
import sinew.model.Range;
import sinew.scenario.Factor;
import sinew.terminal.Terminal;
import sinew.text.Numbers;

/**
 * What commands that vary factors are given: a scenario, and words of the form KEY or KEY=FROM..TO.
 * The words are not read by a converter of picocli: of an open list, that takes a wrong word for
 * one too many.
 */
public final class VariedScenario {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A scenario file; - is standard input.")
  private Path path;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FACTOR[=FROM..TO]",
      description = "What to vary, and between which values.")
  private List<String> words = List.of();

  @Mixin private SetOption set;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Reads the scenario.
   *
   * @param terminal whose standard input may be meant
   * @return the file
   */
  public ScenarioFile file(Terminal terminal) {
    return ScenarioFiles.read(terminal, List.of(path), set.assignments()).get(0);
  }

  /**
   * The factors asked for.
   *
   * @return the factors, in order; none if none were
   * @throws ParameterException at the first word that is none, or that names one again
   */
  public List<Factor> factors() {
    Set<String> keys = new HashSet<>();
    List<Factor> factors = words.stream().map(this::factor).toList();
    for (Factor factor : factors) {
      if (!keys.add(factor.key())) {
        throw wrong("'" + factor.key() + "' is named twice");
      }
    }
    return factors;
  }

  private Factor factor(String word) {
    int equals = word.indexOf('=');
    String key = equals < 0 ? word : word.substring(0, equals);
    Factor factor = Factor.of(key).orElseThrow(() -> wrong(unknown(key)));
    return equals < 0 ? factor : over(factor, word.substring(equals + 1));
  }

  private static String unknown(String key) {
    String meant =
        Suggestion.word(key, Factor.keys()).map(near -> "; did you mean " + near + "?").orElse("");
    return "'" + key + "' cannot be varied" + meant;
  }

  private Factor over(Factor factor, String values) {
    Range limits = factor.limits();
    Optional<double[]> ends =
        ends(values).filter(two -> limits.contains(two[0]) && limits.contains(two[1]));
    if (ends.isPresent() && ends.get()[0] < ends.get()[1]) {
      return factor.over(ends.get()[0], ends.get()[1]);
    }
    if (ends.isPresent() && ends.get()[0] > ends.get()[1]) {
      String[] words = values.split("\\.\\.", 2);
      throw wrong("'" + values + "' is reversed; write " + words[1] + ".." + words[0]);
    }
    throw wrong(
        "'"
            + values
            + "' is not FROM..TO, two numbers between "
            + Numbers.plain(limits.low())
            + " and "
            + Numbers.plain(limits.high()));
  }

  private static Optional<double[]> ends(String values) {
    int dots = values.indexOf("..");
    try {
      return dots <= 0
          ? Optional.empty()
          : Optional.of(
              new double[] {
                Double.parseDouble(values.substring(0, dots)),
                Double.parseDouble(values.substring(dots + 2))
              });
    } catch (NumberFormatException e) {
      // Said by the caller.
      return Optional.empty();
    }
  }

  private ParameterException wrong(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }
}
