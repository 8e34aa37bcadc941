package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.files.Phrases;
import sinew.model.Parameter;
import sinew.model.Trait;

/** What {@code sinew explain} lists. */
class ExplanationTest {
  private static final List<Setting> COMPLETE = Problems.readResource("complete.yaml").settings();

  @Test
  void everyTraitAndParameterIsListedOnce() {
    List<String> fields = Problems.read("").settings().stream().map(Setting::field).toList();
    assertThat(fields).doesNotHaveDuplicates();
    for (Trait trait : Trait.values()) {
      assertThat(fields).contains("cohort." + trait.key());
    }
    for (Parameter parameter : Parameter.values()) {
      assertThat(fields).contains("parameters." + parameter.key());
    }
  }

  @Test
  void aDefaultShowsItsSource() {
    assertThat(Problems.read("").settings())
        .contains(
            new Setting(
                "horizonWeeks",
                "156",
                "weeks",
                false,
                "assumed: three years, so that the tail beyond a year is seen"));
  }

  @Test
  void aDefaultNumberOfAWholeDefaultListShowsTheSourceOfTheList() {
    Setting phase =
        Problems.read("").settings().stream()
            .filter(setting -> setting.field().equals("plan.phases[0].durationWeeks"))
            .findFirst()
            .orElseThrow();
    assertThat(phase.given()).isFalse();
    assertThat(phase.source()).startsWith("order of exercises");
  }

  @Test
  void aGivenValueShowsTheCommentOnItsLine() {
    assertThat(COMPLETE)
        .contains(
            new Setting("cohort.demand", "0.8", "share", true, "assumed: runs three times a week"),
            new Setting(
                "cohort.stage",
                "{choice: {reactive: 1, dysrepair: 2}}",
                "",
                true,
                "assumed: no late stage"),
            new Setting(
                "cohort.bodyMassIndex", "{uniform: {low: 20, high: 30}}", "kg/m2", true, ""));
  }

  @Test
  void aCommentBehindBracesIsForEveryValueWithin() {
    assertThat(COMPLETE)
        .contains(
            new Setting("plan.phases[0].exitPain", "4", "NRS 0-10", true, "source: a trial"),
            new Setting("plan.phases[1].startActivity", "as it was", "share", false, ""));
  }

  @Test
  void valuesAreOneLineOfYaml() {
    assertThat(COMPLETE)
        .contains(new Setting("about", "\"Shows every key.\\nTwo lines.\"", "", true, ""));
    assertThat(Phrases.number(1e-7)).isEqualTo("0.0000001");
    assertThat(Phrases.number(-0.0)).isEqualTo("0");
    assertThat(Phrases.number(1e6)).isEqualTo("1000000");
  }
}
