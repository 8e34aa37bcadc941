package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of mistake, and word for word the one line that it gets. */
class ProblemMessagesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "messages.txt",
      delimiterString = " => ",
      quoteCharacter = '`',
      maxCharsPerColumn = 2000)
  void eachMistakeGetsOneGoodLine(String part, String expected) {
    String line =
        expected.replace("{treatments}", String.join(", ", DeclaredSchemaTest.treatments()));
    assertThat(Problems.ofPart(part.replace("\\n", "\n"))).containsExactly("my.yaml:" + line);
  }

  @Test
  void fiveMistakesGetFiveLinesInTheOrderOfTheFile() {
    assertThat(Problems.of(Problems.resource("five-mistakes.yaml")))
        .containsExactly(
            "my.yaml:5:3  cohort.stres: unknown key; did you mean stress?",
            "my.yaml:6:14  cohort.adherence: 80 is above 1; write a share between 0 and 1, such as"
                + " 0.8",
            "my.yaml:8:14  plan.education: \"no\" is not true or false; write false",
            "my.yaml:10:55  plan.phases[0].startActivity: 0.9 is above maximumActivity, 0.6; lower"
                + " startActivity or raise maximumActivity",
            "my.yaml:11:14  plan.phases[1].name: \"settle\" is also the name in line 10; give each"
                + " a name of its own");
  }

  @Test
  void aMisspeltKeyIsNotReportedAsMissingToo() {
    assertThat(Problems.of("sinew: 1\nnme: x\n"))
        .containsExactly("my.yaml:2:1  nme: unknown key; did you mean name?");
  }

  @Test
  void twoMissingKeysAreTwoProblems() {
    assertThat(Problems.ofPart("cohort: {stress: {beta: {}}}"))
        .containsExactly(
            "my.yaml:3:19  cohort.stress.beta.alpha: is missing; write alpha: 2",
            "my.yaml:3:19  cohort.stress.beta.beta: is missing; write beta: 3");
  }

  @Test
  void aContradictionIsNotSoughtInValuesThatAreWrongThemselves() {
    String phase = "{name: a, durationWeeks: 2, startActivity: 0.9, maximumActivity: -1}";
    assertThat(Problems.ofPart("plan: {phases: [" + phase + ", {name: b}]}"))
        .containsExactly(
            "my.yaml:3:82  plan.phases[0].maximumActivity: -1 is below 0; write a share between 0"
                + " and 1.5, such as 1");
  }

  @Test
  void theVersionMustBeGivenFirst() {
    assertThat(Problems.of("name: x\n"))
        .containsExactly("my.yaml:1:1  sinew: is missing; write sinew: 1 as the first line");
    assertThat(Problems.of("name: x\nsinew: 1\n"))
        .containsExactly(
            "my.yaml:2:1  sinew: must be the first key; move sinew: 1 to the top of the file");
  }

  @Test
  void anotherVersionIsTheOnlyProblem() {
    assertThat(Problems.of("sinew: 2\nname: x\nwhatever: 1\n"))
        .containsExactly(
            "my.yaml:1:8  sinew: 2 is not a version this program reads; use a newer Sinew, or write"
                + " sinew: 1");
    assertThat(Problems.of("sinew: \"1\"\nname: x\n"))
        .containsExactly(
            "my.yaml:1:8  sinew: \"1\" is not a version this program reads; write sinew: 1");
  }

  @Test
  void aFileWithoutKeysIsToldHowToBegin() {
    String remedy = "; begin with sinew: 1 and name: my-scenario, each on its own line";
    assertThat(Problems.of("")).containsExactly("my.yaml:1:1  the file is empty" + remedy);
    assertThat(Problems.of("# only a comment\n"))
        .containsExactly("my.yaml:1:1  the file is empty" + remedy);
    assertThat(Problems.of("hello\n"))
        .containsExactly("my.yaml:1:1  the file holds no keys" + remedy);
    assertThat(Problems.of("- a\n"))
        .containsExactly("my.yaml:1:1  the file holds no keys" + remedy);
  }

  @Test
  void aPhaseBehindTheHorizonIsReportedWhereItBegins() {
    String plan = "plan: {phases: [{name: a, durationWeeks: 10}, {name: b}]}";
    assertThat(Problems.ofPart("horizonWeeks: 10\n" + plan))
        .containsExactly(
            "my.yaml:4:47  plan.phases[1]: the phase begins in week 10, when the horizon of 10"
                + " weeks is over; shorten the phases before it or raise horizonWeeks");
    assertThat(Problems.ofPart("horizonWeeks: 11\n" + plan)).isEmpty();
  }

  @Test
  void aShortHorizonDoesNotContradictThePhasesThatNobodyWrote() {
    assertThat(Problems.ofPart("horizonWeeks: 4")).isEmpty();
  }

  @Test
  void whatTheUserWroteCannotBreakTheLine() {
    List<String> lines =
        Problems.ofPart("cohort: {\"a\\n\\e[31m\\u2028b\": 1, stage: \"re\\nactive\"}");
    assertThat(lines)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]"));
  }

  @Test
  void allThatIsWrongWithACohortIsSaidAtOnce() {
    String cohort =
        """
        cohort:
          stress: {given: {trait: sleep, cases: [{upTo: 0.6, value: 7}, {upTo: 0.5, value: 0.2}]}}
          demand: {times: {trait: soundCapacity, factor: 0}}
          menopause: {given: {trait: ageYears, cases: [{upTo: 50, value: befor}, {value: after}]}}
          sleep: {times: {trait: sleep, factor: 1}}
        admission: {leastPain: 12, leastWeeks: soon}
        """;
    assertThat(Problems.ofPart(cohort))
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactlyInAnyOrder(
            "my.yaml:4:61  cohort.stress.given.cases[0].value",
            "my.yaml:4:72  cohort.stress.given.cases[1].upTo",
            "my.yaml:5:50  cohort.demand.times.factor",
            "my.yaml:6:66  cohort.menopause.given.cases[0].value",
            "my.yaml:7:26  cohort.sleep.times.trait",
            "my.yaml:8:24  admission.leastPain",
            "my.yaml:8:40  admission.leastWeeks");
  }

  @Test
  void aRuleOfAdmissionThatNobodyMeetsIsAMistake() {
    assertThat(
            Problems.ofPart(
                "cohort: {stage: sound, symptomDurationWeeks: 3}\nadmission: {leastWeeks: 12}"))
        .containsExactlyInAnyOrder(
            "my.yaml:3:17  cohort.stage: nobody is ill: a sound tendon does not hurt; write"
                + " admission: {leastPain: 0}, or another stage",
            "my.yaml:4:25  admission.leastWeeks: everybody has symptoms for 3 weeks, less than this;"
                + " lower leastWeeks or raise symptomDurationWeeks");
    assertThat(Problems.ofPart("cohort: {stage: sound}\nadmission: {leastPain: 0}")).isEmpty();
    assertThat(Problems.ofPart("admission: {leastPain: 4, mostPain: 4}")).isEmpty();
  }
}
