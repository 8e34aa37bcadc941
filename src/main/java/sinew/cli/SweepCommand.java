package sinew.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.model.Range;
import sinew.report.Contents;
import sinew.scenario.Factor;
import sinew.scenario.ScenarioFile;
import sinew.scenario.Suggestion;

/** {@code sinew sweep}: one factor after the other over its whole range. */
@Command(
    header = "Vary one factor after the other, all else equal, and draw how recovery changes.",
    description = {
      "Everybody gets the same value of the factor; the people are the same at each value.",
      "A factor is a trait (cohort.stress), a rule of the plan (plan.stepPerWeek, stepDown, painLimit, "
          + "reviewDays) or a parameter (parameters.irritabilityDays), with or without a range. Without "
          + "any, the nine that clinics ask for most are drawn on one page."
    },
    footer = {
      "  sinew sweep scenarios/typical.yaml --patients 500 --points 5",
      "  sinew sweep scenarios/typical.yaml cohort.loadTaken --patients 1000",
      "  sinew sweep scenarios/typical.yaml cohort.stress=0..0.8 plan.stepPerWeek --points 4 --patients 500"
    })
final class SweepCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "A scenario file.")
  private Path path;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FACTOR[=FROM..TO]",
      description = "What to vary, and between which values.")
  private List<String> factors = List.of();

  @Option(
      names = "--points",
      paramLabel = "N",
      defaultValue = "9",
      converter = WholeNumber.OfPoints.class,
      description = "Values of each factor, 2 to 101 (default: ${DEFAULT-VALUE}).")
  private int points;

  @Mixin private SimulationOptions options;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ScenarioFile file = options.horizonOf(ScenarioFiles.read(List.of(path)).get(0));
    Results results = Results.in(output.out(), Contents.ALL, spec);
    List<Factor> varied =
        factors.isEmpty() ? Factor.USUAL : factors.stream().map(this::factor).toList();
    SweepFiles job = new SweepFiles(file, varied, points, options);
    return new Jobs(terminal, options.backend(), output, results).run(List.of(job));
  }

  /** Not by a converter of picocli: of an open list, it takes a wrong word for one too many. */
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
