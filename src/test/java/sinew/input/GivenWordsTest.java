package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.files.Assignment;

class GivenWordsTest {
  @ParameterizedTest
  @CsvSource({
    "cohort.ageYears=44, age: 44 years",
    "cohort.symptomDurationWeeks=39, weeks of symptoms so far: 39",
    "cohort.healingFactor=0.5, healing factor: 0.5",
    "changes.stress=0.1, stress in everybody: 0.1",
    "cohort.stage=reactive, stage: reactive",
    "cohort.sittingHoursPerDay=8, sitting: 8 hours a day",
    "plan.sitting=cushionAndSplit, sitting: cushion and split",
    "plan.education=false, education: no",
    "plan.reviewDays=14, days between reviews: 14",
    "plan.phases[0].exitPain=3, exit pain: 3",
    "cohort.stress={uniform: {low: 0}}, stress: {uniform: {low: 0}}"
  })
  void eachValueIsSaidInWords(String set, String words) {
    assertThat(GivenWords.of(Arrays.asList(Assignment.of(set)))).isEqualTo(words);
  }
}
