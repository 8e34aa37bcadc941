package sinew.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sinew.files.Assignment;
import sinew.model.Parameter;
import sinew.model.PlanRule;
import sinew.model.Quantity;
import sinew.model.Trait;
import sinew.model.Unit;

/** Values that are given beside a file, as people read them: {@code age: 44 years}. */
final class GivenWords {
  private static final Set<Unit> TOLD =
      Set.of(Unit.YEARS, Unit.WEEKS, Unit.DAYS, Unit.HOURS_A_DAY, Unit.KG_PER_M2);
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern CAPITALS = Pattern.compile("([a-z])([A-Z])");

  private GivenWords() {}

  /**
   * Values in words.
   *
   * @param given the values
   * @return each with its name, for example {@code age: 44 years; mean stress: 0.8}
   */
  static String of(List<Assignment> given) {
    return given.stream().map(GivenWords::of).collect(Collectors.joining("; "));
  }

  private static String of(Assignment one) {
    String path = one.field().toString();
    String section = path.replaceFirst("\\..*", "");
    String key = path.substring(path.lastIndexOf('.') + 1);
    Optional<Quantity> quantity = quantity(section, key);
    String name = quantity.map(GivenWords::name).orElseGet(() -> plain(key));
    String everybody = section.equals("changes") ? " in everybody" : "";
    return name + everybody + ": " + value(one.value(), quantity.map(Quantity::unit));
  }

  private static Optional<Quantity> quantity(String section, String key) {
    Stream<? extends Quantity> declared =
        switch (section) {
          case "cohort", "changes" -> Arrays.stream(Trait.values());
          case "plan" -> Arrays.stream(PlanRule.values());
          case "parameters" -> Arrays.stream(Parameter.values());
          default -> Stream.empty();
        };
    return declared.filter(one -> one.key().equals(key)).findFirst().map(Quantity.class::cast);
  }

  /** What it is called, without what explains its scale. */
  private static String name(Quantity quantity) {
    String name =
        quantity instanceof Trait trait ? trait.wording().brief() : plain(quantity.label());
    return name.replaceFirst(" \\(.*", "");
  }

  private static String value(String value, Optional<Unit> unit) {
    if (NUMBER.matcher(value).matches()) {
      return value + unit.filter(TOLD::contains).map(one -> " " + one.spelled()).orElse("");
    }
    return switch (value) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> WORD.matcher(value).matches() ? plain(value) : value;
    };
  }

  private static String plain(String key) {
    return CAPITALS.matcher(key).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
  }
}
