package sinew.calibration;

import java.util.List;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Range;

/**
 * The prior of a parameter: uniform over a range, or uniform in the logarithm.
 *
 * @param parameter the parameter
 * @param range the values, inside the parameter's own range
 * @param logarithmic whether it is uniform in the logarithm; then the range is above 0
 * @param why why this range
 */
public record Prior(Parameter parameter, Range range, boolean logarithmic, String why) {
  /** The place in the middle of a range. */
  static final double MIDDLE = 0.5;

  public Prior {
    if (!possible(parameter, range.low(), range.high(), logarithmic)) {
      throw new IllegalArgumentException("no prior for " + parameter.key() + ": " + range);
    }
  }

  /** Whether these could be the ends of a prior. */
  static boolean possible(Parameter parameter, double from, double to, boolean logarithmic) {
    boolean allowed = parameter.range().contains(from) && parameter.range().contains(to);
    return allowed && from < to && (from > 0 || !logarithmic);
  }

  /**
   * The value at a place of the range.
   *
   * @param place 0 for the low end to 1 for the high end
   * @return the value, in the parameter's unit
   */
  public double value(double place) {
    double value =
        logarithmic
            ? range.low() * StrictMath.pow(range.high() / range.low(), place)
            : range.low() + place * (range.high() - range.low());
    return range.nearest(value);
  }

  /**
   * The parameters at some places of their priors.
   *
   * @param priors the free parameters
   * @param places the place of each in the range of its prior, 0 to 1
   * @return the parameters; those that are not free at their defaults
   */
  static Parameters parameters(List<Prior> priors, List<Double> places) {
    Parameters parameters = Parameters.standard();
    for (int i = 0; i < priors.size(); i++) {
      Prior prior = priors.get(i);
      parameters = parameters.with(prior.parameter(), prior.value(places.get(i)));
    }
    return parameters;
  }
}
