package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.Golden;
import sinew.model.ExerciseClass;
import sinew.model.Treatment;

/** The catalogues are whole and say where their numbers come from; two pages are made of them. */
class CatalogueTest {

  static Stream<TreatmentEntry> treatments() {
    return Catalogue.treatments().stream();
  }

  static Stream<ActivityEntry> activities() {
    return Catalogue.activities().stream();
  }

  @Test
  void everyTreatmentTheArticlesNameHasAnEntry() {
    List<String> articles =
        Stream.concat(IntStream.rangeClosed(15, 39).boxed(), Stream.of(44))
            .map(number -> "M" + number)
            .toList();
    assertThat(treatments().map(TreatmentEntry::mechanism)).containsAll(articles);
  }

  @ParameterizedTest
  @MethodSource("treatments")
  void aTreatmentSaysWhatIsKnownAndWhereItsNumbersComeFrom(TreatmentEntry entry) {
    assertThat(entry.treatment().name()).isNotBlank();
    assertThat(entry.note()).endsWith(".").hasSizeLessThan(200);
    boolean acts =
        !entry.treatment().benefits().equals(Treatment.Benefits.NONE)
            || !entry.treatment().burden().equals(Treatment.Burden.NONE);
    if (acts) {
      assertThat(entry.source()).containsPattern("assumed|by eye");
    } else {
      assertThat(entry.note()).contains("No effect is modelled");
    }
  }

  @ParameterizedTest
  @MethodSource("activities")
  void anActivitySaysWhereItsNumbersComeFrom(ActivityEntry entry) {
    assertThat(entry.source()).containsPattern("assumed|unit of pressing");
    assertThat(entry.load()).isBetween(0.0, 2.0);
    assertThat(entry.minutes()).isPositive();
    assertThat(entry.pressingHours()).isBetween(0.0, 24.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bpc157", "therapeuticUltrasound"})
  void anUnknownEffectIsNotModelled(String key) {
    Treatment treatment = Catalogue.treatment(key).treatment();
    assertThat(treatment.benefits()).isEqualTo(Treatment.Benefits.NONE);
    assertThat(treatment.burden()).isEqualTo(Treatment.Burden.NONE);
    assertThat(treatment.limits()).isEqualTo(Treatment.Limits.NONE);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void everyClassOfExerciseHasAnEntry(ExerciseClass exercise) {
    assertThat(activities().map(ActivityEntry::key)).contains(exercise.key());
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatThrownBy(() -> Catalogue.treatment("prayer")).hasMessageContaining("prayer");
    assertThatThrownBy(() -> Catalogue.activity("flying")).hasMessageContaining("flying");
  }

  @Test
  void thePageOfActivitiesIsTheCatalogue() {
    List<String> page = new ArrayList<>();
    page.add("# Activities");
    page.add("");
    page.add("What a scenario can name under `week`, `plan.activities` and `events`. Made from");
    page.add(
        "`activities.yaml`. Loads are relative to what an uninjured tendon tolerates. Absolute");
    page.add(
        "forces are not known for this tendon, so only the order of loads means something. Compression");
    page.add(
        "is counted in hours on a hard seat with the same compression. Classes of exercise have no");
    page.add("load of their own, because the plan doses them.");
    page.add("");
    row(page, "key", "activity", "load", "minutes", "pressing hours", "", "source");
    row(page, "---", "---", "---", "---", "---", "---", "---");
    for (ActivityEntry entry : Catalogue.activities()) {
      row(
          page,
          "`" + entry.key() + "`",
          entry.name(),
          plain(entry.load()),
          plain(entry.minutes()),
          plain(entry.pressingHours()),
          entry.mechanism(),
          entry.source());
    }
    assertPage("activities.md", page);
  }

  @Test
  void thePageOfTreatmentsIsTheCatalogue() {
    List<String> page = new ArrayList<>();
    page.add("# Treatments");
    page.add("");
    page.add("What a scenario can name under `plan.treatments` and `plan.escalations`. Made from");
    page.add("`treatments.yaml`. How effects build and fade: [model.md](model.md#treatments).");
    page.add(
        "The usual course is given if a scenario does not set one. Effects are those at full size. A");
    page.add(
        "scenario can go beyond the limits: this has the modelled consequence, and a warning in the");
    page.add("words of the run.");
    for (TreatmentEntry entry : Catalogue.treatments()) {
      Treatment treatment = entry.treatment();
      page.add("");
      page.add("## " + treatment.name());
      page.add("");
      page.add("`" + treatment.key() + "`, " + entry.mechanism() + ". " + entry.note());
      page.add("");
      row(page, "", "");
      row(page, "---", "---");
      row(page, "evidence", entry.grade().key());
      row(page, "usual course", course(entry));
      row(
          page,
          "works",
          treatment.condition().key()
              + ", in "
              + plain(100 * treatment.responders())
              + " % of people");
      Treatment.Kinetics kinetics = treatment.kinetics();
      row(page, "each dose adds", plain(100 * kinetics.build()) + " % of what is missing");
      if (kinetics.onsetDays() > 0) {
        row(page, "all but 1/e has come about in", plain(kinetics.onsetDays()) + " days");
      }
      row(
          page,
          "fades to 1/e in",
          plain(kinetics.lastsDays())
              + " days in the middle person, with a standard deviation of the logarithm of "
              + plain(kinetics.lastsSpread()));
      row(page, "changes", effects(treatment.benefits(), Treatment.Benefits.NONE));
      row(page, "costs, each dose", effects(treatment.burden(), Treatment.Burden.NONE));
      row(page, "limits", effects(treatment.limits(), Treatment.Limits.NONE));
      row(page, "source", entry.source());
    }
    assertPage("treatments.md", page);
  }

  private static String course(TreatmentEntry entry) {
    String often = entry.everyDays() == 1 ? "every day" : "every " + entry.everyDays() + " days";
    return switch (entry.doses()) {
      case 0 -> often + ", to the end";
      case 1 -> "once";
      default -> entry.doses() + " times, " + often;
    };
  }

  /** What differs from nothing, as key and value. */
  private static String effects(Record effects, Record none) {
    List<String> parts =
        Arrays.stream(effects.getClass().getRecordComponents())
            .filter(component -> !value(component, effects).equals(value(component, none)))
            .map(component -> component.getName() + " " + value(component, effects))
            .toList();
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  private static String value(RecordComponent component, Record of) {
    try {
      Object value = component.getAccessor().invoke(of);
      if (value instanceof List<?> steps) {
        return steps.stream()
            .map(Treatment.Rest.class::cast)
            .map(step -> plain(step.activityAtMost()) + " until day " + step.untilDay())
            .collect(Collectors.joining(", then "));
      }
      return value instanceof Double number ? plain(number) : value.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static void row(List<String> page, String... cells) {
    page.add("| " + String.join(" | ", cells) + " |");
  }

  private static void assertPage(String name, List<String> lines) {
    Path file = Path.of("src", "site", name);
    Golden.file(file).holds(Golden.lines(lines));
  }
}
