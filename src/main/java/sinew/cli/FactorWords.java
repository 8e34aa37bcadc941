package sinew.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import sinew.model.Range;
import sinew.scenario.Factor;
import sinew.scenario.Suggestion;

/**
 * Reads factors from words of the form KEY or KEY=FROM..TO. Not by a converter of picocli: of an
 * open list, that takes a wrong word for one too many.
 */
final class FactorWords {
  private final CommandSpec spec;

  private FactorWords(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * The factors.
   *
   * @param words one for each
   * @param spec the command that was given them
   * @return the factors, in order
   * @throws ParameterException at the first word that is none
   */
  static List<Factor> read(List<String> words, CommandSpec spec) {
    return words.stream().map(new FactorWords(spec)::factor).toList();
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
    Range limits = Factor.limits(factor.key()).orElseThrow();
    int dots = values.indexOf("..");
    if (dots > 0) {
      try {
        double from = Double.parseDouble(values.substring(0, dots));
        double to = Double.parseDouble(values.substring(dots + 2));
        if (from < to && limits.contains(from) && limits.contains(to)) {
          return factor.over(from, to);
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
    }
    throw wrong(
        "'"
            + values
            + "' is not FROM..TO, two numbers between "
            + limits.low()
            + " and "
            + limits.high());
  }

  private ParameterException wrong(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }
}
