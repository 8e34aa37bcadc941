package sinew.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import sinew.files.Assignment;
import sinew.files.CheckedFile;
import sinew.files.Phrases;
import sinew.files.Problem;
import sinew.files.Suggestion;
import sinew.input.BatchFactor.Given;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.scenario.Factor;
import sinew.statistics.UnitPoints;
import tools.jackson.databind.JsonNode;

/** The settings of a batch: which values the factors have together. */
final class BatchDesign {
  /** The runs that one table can hold. */
  static final int MOST = 4_096;

  /** Far from what sensitivity studies draw. */
  private static final int FIRST_ITEM = 10_000;

  private static final String VALUES = "values";

  private final CheckedFile file;
  private final JsonNode plan;
  private final List<Problem> problems;
  private final String kind;

  private BatchDesign(CheckedFile file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
    plan = file.values();
    kind = plan.get("design").stringValue();
  }

  /**
   * The settings of a plan.
   *
   * @param file the plan
   * @param problems gets what is wrong
   * @return for each setting a value of each factor; one empty setting if there are no factors
   */
  static List<List<Given>> of(CheckedFile file, List<Problem> problems) {
    List<Problem> own = new ArrayList<>();
    BatchDesign design = new BatchDesign(file, own);
    List<BatchFactor> factors = design.factors();
    design.checkPoints();
    List<List<Given>> settings = own.isEmpty() ? design.settings(factors) : List.of();
    problems.addAll(own);
    return settings;
  }

  private boolean spread() {
    return kind.equals("latinHypercube") || kind.equals("sobol");
  }

  private List<BatchFactor> factors() {
    List<BatchFactor> factors = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < plan.path("factors").size(); i++) {
      JsonNode entry = plan.get("factors").get(i);
      String key = entry.get("key").stringValue();
      if (!isKey(key)) {
        problem(Phrases.quoted(key) + " is not a key", "write one such as cohort.stress", i, "key");
      } else if (!keys.add(key)) {
        problem("is a factor above, too", "put all values into one factor", i, "key");
      } else {
        factor(i, key, entry).ifPresent(factors::add);
      }
    }
    return factors;
  }

  private static boolean isKey(String key) {
    try {
      Assignment.of(key + "=0");
      return !key.contains("=");
    } catch (IllegalArgumentException e) {
      // Said by the caller, with the way out.
      return false;
    }
  }

  private Optional<BatchFactor> factor(int index, String key, JsonNode entry) {
    boolean ranged = entry.has("from") || entry.has("to");
    if (entry.has(VALUES) == ranged) {
      problem(
          ranged ? "has values and a range" : "has no values",
          spread() ? "write values, or from and to" : "write values: [0.2, 0.5]",
          index,
          ranged ? VALUES : "key");
      return Optional.empty();
    }
    return ranged ? range(index, key, entry) : values(index, key, entry);
  }

  private Optional<BatchFactor> values(int index, String key, JsonNode entry) {
    List<String> values =
        StreamSupport.stream(entry.get(VALUES).spliterator(), false).map(Phrases::value).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(values.get(i)) && !kind.equals("list")) {
        problem(values.get(i) + " is given twice", "delete one of the two", index, VALUES, i);
      }
    }
    return Optional.of(new BatchFactor(index, key, values, Optional.empty()));
  }

  private Optional<BatchFactor> range(int index, String key, JsonNode entry) {
    if (!spread()) {
      problem(
          "a range is for the designs latinHypercube and sobol",
          "write values: [0.2, 0.5], or another design",
          index,
          entry.has("from") ? "from" : "to");
      return Optional.empty();
    }
    Optional<Factor> factor = Factor.of(key);
    double from = entry.path("from").asDouble(Double.NaN);
    double to = entry.path("to").asDouble(Double.NaN);
    if (factor.isEmpty()) {
      problem(
          Phrases.quoted(key) + " cannot be varied over a range",
          Suggestion.word(key, Factor.keys())
              .map(meant -> "did you mean " + meant + "?")
              .orElse("write values: [...], or a key that sinew sweep knows"),
          index,
          "key");
    } else if (!inOrder(factor.get(), from, to)) {
      problem(
          "is no range of " + key,
          "write two numbers from "
              + Phrases.number(factor.get().limits().low())
              + " to "
              + Phrases.number(factor.get().limits().high())
              + ", the smaller one as from",
          index,
          entry.has("from") ? "from" : "to");
    } else {
      return Optional.of(
          new BatchFactor(index, key, List.of(), Optional.of(factor.get().over(from, to))));
    }
    return Optional.empty();
  }

  private static boolean inOrder(Factor factor, double from, double to) {
    return factor.limits().contains(from) && factor.limits().contains(to) && from < to;
  }

  private void checkPoints() {
    if (spread() && !plan.has("points")) {
      problems.add(file.problem("is missing", "write points: 64", "points"));
    }
    if (!spread() && plan.has("points")) {
      problems.add(
          file.problem(
              "a " + kind + " has as many points as its values make",
              "delete points, or write design: sobol",
              "points"));
    }
    if (spread() && !plan.has("factors")) {
      problems.add(file.problem("needs factors", "write factors, or delete design", "design"));
    }
  }

  private List<List<Given>> settings(List<BatchFactor> factors) {
    return switch (kind) {
      case "grid" -> grid(factors);
      case "list" -> together(factors);
      default -> spread(factors);
    };
  }

  /** The last factor changes fastest. */
  private List<List<Given>> grid(List<BatchFactor> factors) {
    List<List<Given>> settings = List.of(List.of());
    for (BatchFactor factor : factors) {
      if ((long) settings.size() * factor.values().size() > MOST) {
        problems.add(
            file.problem(
                "the grid has more than " + MOST + " settings",
                "leave values out, or write design: sobol with fewer points",
                "factors"));
        return List.of();
      }
      List<List<Given>> more = new ArrayList<>();
      for (List<Given> setting : settings) {
        factor.all().forEach(value -> more.add(with(setting, value)));
      }
      settings = more;
    }
    return settings;
  }

  private static List<Given> with(List<Given> setting, Given value) {
    List<Given> longer = new ArrayList<>(setting);
    longer.add(value);
    return longer;
  }

  private List<List<Given>> together(List<BatchFactor> factors) {
    int count = factors.isEmpty() ? 1 : factors.get(0).values().size();
    for (BatchFactor factor : factors) {
      if (factor.values().size() != count) {
        problem(
            "has " + factor.values().size() + " values, but the first factor has " + count,
            "give all factors of a list as many values",
            factor.index(),
            VALUES);
      }
    }
    return problems.isEmpty()
        ? IntStream.range(0, count)
            .mapToObj(place -> factors.stream().map(factor -> factor.value(place)).toList())
            .toList()
        : List.of();
  }

  private List<List<Given>> spread(List<BatchFactor> factors) {
    int count = plan.get("points").intValue();
    List<List<Double>> points =
        kind.equals("sobol")
            ? UnitPoints.sobol(count, uniform(1, factors.size()).get(0))
            : UnitPoints.latinHypercube(uniform(factors.size(), 2 * count));
    return points.stream()
        .map(
            point ->
                IntStream.range(0, factors.size())
                    .mapToObj(i -> factors.get(i).at(point.get(i)))
                    .toList())
        .toList();
  }

  private List<List<Double>> uniform(int rows, int numbers) {
    long seed = plan.get("pointsSeed").longValue();
    return IntStream.range(FIRST_ITEM, FIRST_ITEM + rows)
        .mapToObj(item -> RandomStream.at(seed, 0, Purpose.SENSITIVITY, item))
        .map(stream -> DoubleStream.generate(stream::uniform).limit(numbers).boxed().toList())
        .toList();
  }

  private void problem(String fault, String remedy, int factor, Object... steps) {
    List<Object> all = new ArrayList<>(List.of("factors", factor));
    all.addAll(List.of(steps));
    problems.add(file.problem(fault, remedy, all.toArray()));
  }
}
