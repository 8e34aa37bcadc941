package sinew.calibration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import sinew.files.Resource;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Range;
import sinew.table.Columns;
import sinew.table.Table;

/**
 * Sets of parameters that agree with the trials about equally well: the uncertainty of the model.
 *
 * @param free the parameters that differ between them
 * @param members the sets, all of one weight
 */
public record Ensemble(List<Parameter> free, List<Parameters> members) {
  /** How many members a range stands on unless told otherwise. */
  public static final int USUAL = 30;

  /** As many as the defaults have; the draws determine fewer. */
  private static final int DIGITS = 3;

  public Ensemble {
    free = List.copyOf(free);
    members = List.copyOf(members);
  }

  /** Read when it is first needed. */
  private static final class Shipped {
    private static final Ensemble ENSEMBLE = read();
  }

  /**
   * The ensemble of a calibration.
   *
   * @param fit what came of it
   * @return the ensemble, values rounded to {@value #DIGITS} digits
   */
  public static Ensemble of(Fit fit) {
    List<Parameter> free = fit.calibration().priors().stream().map(Prior::parameter).toList();
    List<Parameters> members = new ArrayList<>();
    for (Population.Draw draw : fit.members()) {
      Parameters exact = fit.calibration().parameters(draw.places());
      Parameters rounded = exact;
      for (Parameter parameter : free) {
        rounded = rounded.with(parameter, number(exact.of(parameter)).doubleValue());
      }
      members.add(rounded);
    }
    return new Ensemble(free, members);
  }

  private static BigDecimal number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /**
   * The ensemble that comes with the program.
   *
   * @return the ensemble
   */
  public static Ensemble shipped() {
    return Shipped.ENSEMBLE;
  }

  private static Ensemble read() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Resource.text(Ensemble.class, "ensemble.csv");
    try (var records = format.parse(new StringReader(text))) {
      List<Parameter> free =
          records.getHeaderNames().stream().map(key -> Parameter.of(key).orElseThrow()).toList();
      List<Parameters> members = new ArrayList<>();
      for (CSVRecord row : records) {
        Parameters member = Parameters.standard();
        for (Parameter parameter : free) {
          member = member.with(parameter, Double.parseDouble(row.get(parameter.key())));
        }
        members.add(member);
      }
      return new Ensemble(free, members);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Some of the members, evenly spread over all.
   *
   * @param count how many, from 1 to as many as there are
   * @return the members, in their order
   */
  public List<Parameters> some(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> members.get((int) ((long) i * members.size() / count)))
        .toList();
  }

  /**
   * The range of a parameter over 95 of 100 members.
   *
   * @param parameter the parameter
   * @return the range between its 2.5 and 97.5 % quantiles
   */
  public Range range(Parameter parameter) {
    Percentile percentile = new Percentile();
    percentile.setData(members.stream().mapToDouble(member -> member.of(parameter)).toArray());
    return Range.of(percentile.evaluate(2.5), percentile.evaluate(97.5));
  }

  /**
   * The ensemble as a table: a column for each free parameter, a row for each set.
   *
   * @return the table
   */
  public Table<Parameters> table() {
    Columns<Parameters> columns = Columns.of(Parameters.class);
    for (Parameter parameter : free) {
      columns =
          columns
              .number(
                  parameter.key(),
                  parameter.key(),
                  parameter.unit().text(),
                  set -> set.of(parameter))
              .exact();
    }
    return new Table<>(
        "Sets of parameters that fit the trials about equally well.", columns, members);
  }
}
