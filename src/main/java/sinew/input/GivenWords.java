package sinew.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sinew.files.Assignment;
import sinew.model.Unit;
import sinew.scenario.Factor;

/** Values that are given beside a file, as people read them: {@code age: 44 years}. */
final class GivenWords {
  /** Units that no name says already, as weeks of symptoms and days between reviews do. */
  private static final Set<Unit> TOLD = Set.of(Unit.YEARS, Unit.HOURS_A_DAY, Unit.KG_PER_M2);

  private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

  private GivenWords() {}

  /**
   * Values in words.
   *
   * @param given the values
   * @return each with its name, for example {@code age: 44 years; stress: 0.8}
   */
  static String of(List<Assignment> given) {
    return given.stream().map(GivenWords::of).collect(Collectors.joining("; "));
  }

  private static String of(Assignment one) {
    String field = one.field().toString();
    String changed = field.replaceFirst("^changes\\.", "cohort.");
    return FieldWords.called(changed)
        + (changed.equals(field) ? "" : " in everybody")
        + ": "
        + FieldWords.value(one.value())
        + unit(one.value(), Factor.of(changed));
  }

  private static String unit(String value, Optional<Factor> factor) {
    return factor
        .map(one -> one.quantity().unit())
        .filter(unit -> TOLD.contains(unit) && NUMBER.matcher(value).matches())
        .map(unit -> " " + unit.spelled())
        .orElse("");
  }
}
