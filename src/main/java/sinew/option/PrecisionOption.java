package sinew.option;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;
import sinew.study.Precision;
import sinew.study.Precision.Figure;

/** The option of a run that goes on until chance matters little. */
public final class PrecisionOption {
  private static final List<String> NEED_A_NUMBER = List.of("--patients", "--shard", "--extend");

  @Option(
      names = "--precision",
      paramLabel = "N%|Nd",
      converter = Converter.class,
      description =
          "Add patients until chance moves the share recovered by a year by at most N of 100 people, "
              + "such as 2%%, or the day by which half recover by at most N days, such as 3d (half "
              + "of a 95 %% interval; 10000 patients where fewer than half do); instead of --patients. "
              + "Where the curve is flat, that can be millions: progress says how many. 10 million at most.")
  private Precision precision;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /**
   * How precise the result shall be.
   *
   * @return the precision; empty if the number of patients is given
   * @throws ParameterException if options were given that need to know how many patients there are
   */
  public Optional<Precision> precision() {
    if (precision != null) {
      for (String other : NEED_A_NUMBER) {
        if (spec.commandLine().getParseResult().hasMatchedOption(other)) {
          throw new ParameterException(
              spec.commandLine(),
              "--precision finds out how many patients are needed; leave " + other + " out");
        }
      }
    }
    return Optional.ofNullable(precision);
  }

  /** Reads a precision such as 2% or 3d. */
  static final class Converter implements ITypeConverter<Precision> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s?([%d])");
    private static final double LEAST_PERCENT = 0.1;
    private static final double MOST_PERCENT = 20;
    private static final double MOST_DAYS = 100;

    @Override
    public Precision convert(String value) {
      Matcher form = FORM.matcher(value);
      if (form.matches()) {
        double number = Double.parseDouble(form.group(1));
        if (form.group(2).equals("d") && number >= 1 && number <= MOST_DAYS) {
          return new Precision(Figure.MEDIAN_DAY, number);
        }
        if (form.group(2).equals("%") && number >= LEAST_PERCENT && number <= MOST_PERCENT) {
          return new Precision(Figure.SHARE_BY_A_YEAR, number / 100);
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not a precision such as 2% (0.1% to 20%) or 3d (1d to 100d)");
    }
  }
}
