package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.input.ScenarioReader;
import sinew.input.Setting;

/** What differs between arms opens their comparison, in words. */
class WhatDiffersTest {
  private static List<Setting> settings(String rest) {
    return ScenarioReader.read(Path.of("a.yaml"), "sinew: 1\nname: a\n" + rest + "\n").settings();
  }

  private static String sentence(String arm, String first, boolean samePeople) {
    return WhatDiffers.of(settings(arm), settings(first), samePeople).sentence("B", "A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "cohort: {stress: 0.7} | cohort: {stress: 0.3} | stress 0.7 instead of 0.3",
        "changes: {stress: 0.8} | - | stress 0.8 in everybody instead of as they are",
        "cohort: {stress: 0.7} | - | stress 0.7 instead of around 0.33",
        "cohort: {ageYears: 50} | - | age 50 instead of around 42",
        "plan: {sitting: hardSeat, education: false} | - | education no instead of yes; sitting"
            + " hard seat instead of cushion and split",
        "plan: {quitsAtPain: 2.5} | - | dropping the plan at pain 2.5 instead of keeping to it",
        "cohort: {stage: reactive} | - | stage reactive instead of by weeks of symptoms so far",
        "cohort: {stage: {given: {trait: ageYears, cases: [{value: reactive}]}}} | - | the stage",
        "plan: {phases: [{name: rest}]} | - | the phases",
        "plan: {treatments: [{treatment: shockwave}]} | - | the treatments",
        "cohort: {sex: {choice: {male: 3, female: 1}}} | - | sex male 3, female 1 instead of male"
            + " 0.5, female 0.5",
        "cohort: {underlyingCause: 0.08} | - | underlying cause 0.08 instead of 0 in 60 of 100 and 0.08"
            + " in 40 of 100",
        "cohort: {stress: {beta: {alpha: 4, beta: 8}}} | - | stress {beta: {alpha: 4, beta: 8}}"
            + " instead of {beta: {alpha: 2, beta: 4}}",
      })
  void aSettingIsToldWithBothValues(String arm, String first, String differs) {
    assertThat(sentence(arm, first == null ? "" : first, true))
        .isEqualTo("What differs in “B” from “A”: " + differs + ".");
  }

  @Test
  void equalArmsAreToldAsEqual() {
    assertThat(sentence("", "", true)).isEqualTo("“B” and “A” are the same in every setting.");
  }

  @Test
  void whenThePlanIsDroppedIsToldBothWays() {
    String early = "plan: {quitsAtPain: 2.5}";
    assertThat(sentence("", early, true))
        .endsWith(": keeping to the plan instead of dropping it at pain 2.5.");
    assertThat(sentence("plan: {quitsAtPain: 1}", early, true))
        .endsWith(": dropping the plan at pain 1 instead of 2.5.");
  }

  @Test
  void ofManyDifferencesTheFirstAreTold() {
    String many =
        "cohort: {stress: 0.1, sleep: 0.1, severity: 0.1, ageYears: 30, adherence: 0.1, demand: 0.5,"
            + " loadTaken: 0.9, selfEfficacy: 0.1}";
    assertThat(WhatDiffers.of(settings(many), settings(""), true).settings())
        .hasSize(6)
        .last()
        .isEqualTo("3 more settings");
  }
}
