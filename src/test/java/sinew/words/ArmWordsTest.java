package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.statistics.SurvivalCurve;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.text.Times;

class ArmWordsTest {

  @Test
  void aTypicalArmIsToldInFull() {
    assertThat(ArmWords.of(Lives.typical().curves()).sentences())
        .containsExactly(
            "Of 100 people like this, 58 are fully recovered by 6 months, 83 by 1 year.",
            "17 take longer than 1 year; 6 are still not fully recovered after 3 years.",
            "For most people (80 of 100) it takes from 9 weeks to 13 months.",
            "Of 100 who recover, 24 have a relapse within 1 year after that.",
            "The best 10 of 100 are back within 9 weeks.",
            "The middle person takes 23 weeks: half are back by then, half take longer.",
            "The worst 10 of 100 take 13 months or more.",
            "Pain settles first: half have little pain within 12 weeks, but half have a tendon that"
                + " is strong again within 20 weeks. Feeling well does not yet mean that the tendon"
                + " is ready. Doing it all again comes last: half do so within 23 weeks.",
            "The computer simulated 1,000 made-up people, so chance moves the numbers a little: 81"
                + " to 85 by 1 year, and 22 to 25 weeks for the middle person (19 times in"
                + " 20).",
            "That is only the chance inside the computer. How far the model itself can be trusted is"
                + " another matter.");
  }

  @Test
  void whereNobodyRecoversNothingElseIsClaimed() {
    ArmWords words = ArmWords.of(Lives.upTo(1092).never(1000).curves());
    assertThat(words.headline())
        .isEqualTo("Of 100 people like this, none is fully recovered after 3 years.");
    assertThat(words.details()).isEmpty();
    assertThat(words.milestones())
        .extracting(Milestone::sentence)
        .containsExactly(
            "Even the best 10 of 100 take more than 3 years.",
            "The middle person takes more than 3 years.",
            "The worst 10 of 100 take more than 3 years.");
    assertThat(words.course())
        .containsExactly(
            "After 3 years fewer than half have settled pain, and fewer than half a tendon that is"
                + " strong again.");
  }

  @Test
  void whoIsWellFromTheStartDoesNotRecoverButMayHaveAnEpisode() {
    Lives lives = Lives.upTo(1092).add(930, 0).add(70, 30);
    lives.add(Endpoint.RELAPSE, 120, 100).never(Endpoint.RELAPSE, 880, 1092);
    ArmWords words = ArmWords.of(lives.curves());
    assertThat(words.sentences())
        .containsExactly(
            "Of 100 people like this, 93 are well from the start. Of 100 who are well, 12 have an"
                + " episode of pain within 1 year.",
            "The others have some pain at first. After 8 weeks all 100 have been well.",
            "The computer simulated 1,000 made-up people, so chance moves the numbers a little: 10 to"
                + " 14 of 100 have an episode (19 times in 20).",
            "That is only the chance inside the computer. How far the model itself can be trusted is"
                + " another matter.");
    assertThat(words.milestones()).isEmpty();
  }

  @Test
  void whereEverybodyRecoversNobodyTakesLonger() {
    ArmWords words = ArmWords.of(Lives.upTo(1092).add(400, 30).curves());
    assertThat(words.headline())
        .isEqualTo("Of 100 people like this, all 100 are fully recovered by 8 weeks.");
    assertThat(words.details())
        .containsExactly(
            "Nobody takes longer than 6 months.",
            "For most people (80 of 100) it takes about 5 weeks.");
  }

  @Test
  void noneAndAllAreKeptForNobodyAndEverybody() {
    ArmWords words = ArmWords.of(Lives.upTo(1092).add(1, 100).add(998, 200).never(1).curves());
    assertThat(words.headline())
        .isEqualTo(
            "Of 100 people like this, fewer than 1 is fully recovered by 6 months, more than 99 by"
                + " 1 year.");
    assertThat(words.details().get(0))
        .isEqualTo(
            "Fewer than 1 takes longer than 1 year, and none of them is fully recovered after 3"
                + " years.");
  }

  @Test
  void whoTakesLongerMayStillAllRecover() {
    assertThat(ArmWords.of(Lives.upTo(1092).add(90, 100).add(10, 900).curves()).details().get(0))
        .isEqualTo("10 take longer than 1 year; all 100 are fully recovered within 3 years.");
  }

  @Test
  void aRangeMayEndBeyondTheHorizonOrNotBegin() {
    assertThat(ArmWords.of(Lives.upTo(1820).add(20, 100).never(80).curves()).details().get(1))
        .isEqualTo("For most people (80 of 100) it takes from 15 weeks to more than 5 years.");
    assertThat(ArmWords.of(Lives.upTo(1820).add(5, 100).never(95).curves()).details().get(1))
        .isEqualTo("For more than 90 of 100 people it takes more than 5 years.");
  }

  @Test
  void aSinglePersonIsAStory() {
    assertThat(ArmWords.of(Lives.upTo(1092).add(1, 150).curves()).sentences())
        .containsExactly(
            "Only 1 made-up person was simulated: this is one story, not a forecast.",
            "This person is fully recovered within 22 weeks.");
    assertThat(ArmWords.of(Lives.upTo(1092).never(1).curves()).sentences())
        .contains("This person is not fully recovered after 3 years.");
  }

  @Test
  void aShortHorizonIsAskedAboutShortTimes() {
    assertThat(ArmWords.of(Lives.upTo(84).add(30, 25).add(30, 50).never(40).curves()).headline())
        .isEqualTo("Of 100 people like this, 30 are fully recovered by 4 weeks, 60 by 8 weeks.");
    assertThat(ArmWords.of(Lives.upTo(28).add(30, 25).never(70).curves()).sentences())
        .startsWith(
            "Of 100 people like this, 30 are fully recovered by 4 weeks.",
            "For most people (80 of 100) it takes from 4 weeks to more than 4 weeks.");
  }

  @Test
  void fewPeopleAreNotTrusted() {
    assertThat(ArmWords.of(Lives.upTo(1092).add(20, 100).curves()).chance())
        .containsExactly(
            "The computer simulated 20 made-up people. That is too few to trust these numbers.");
  }

  @Test
  void theTendonMayBeReadyBeforeThePainOrWithIt() {
    Endpoint pain = Endpoint.PAIN_SETTLED;
    Endpoint tendon = Endpoint.TISSUE_RECOVERED;
    Lives base = Lives.upTo(1092).add(Endpoint.FULL_RECOVERY, 100, 300);
    base.add(Endpoint.MUCH_IMPROVED, 100, 20).add(pain, 100, 200).add(tendon, 100, 0);
    assertThat(CourseSentences.of(base.curves()).painAndTendon())
        .isEqualTo(
            "The tendon is ready first: half have a tendon that is strong again from the start,"
                + " but half have little pain within 7 months. Pain that stays on does not have to"
                + " mean damage. Doing it all again comes last: half do so within 10 months.");
    assertThat(CourseSentences.of(Lives.upTo(1092).add(100, 70).curves()).painAndTendon())
        .isEqualTo(
            "Pain and tendon keep pace: half have little pain within 10 weeks, and half have a"
                + " tendon that is strong again within 10 weeks.");
  }

  @Test
  void relapseIsToldOnlyAsFarAsPeopleWereFollowed() {
    Lives lives = Lives.upTo(1092).add(100, 70).never(Endpoint.RELAPSE, 100, 200);
    assertThat(CourseSentences.of(lives.curves()).relapse())
        .hasValue("Of 100 who recover, none has a relapse within 26 weeks after that.");
    Lives few = Lives.upTo(1092).add(19, 70).never(Endpoint.RELAPSE, 19, 900);
    assertThat(CourseSentences.of(few.curves()).relapse())
        .hasValue("Too few people were followed after recovery to say how often it comes back.");
    assertThat(CourseSentences.of(Lives.upTo(1092).never(9).curves()).relapse()).isEmpty();
  }

  @Test
  void aUnitIsSaidOnce() {
    assertThat(ArmWords.of(Lives.upTo(1092).add(50, 60).add(50, 120).curves()).details())
        .contains("For most people (80 of 100) it takes from 9 to 18 weeks.");
  }

  /** The one set says something else than all the others, which are the answer. */
  @Test
  void howLongItTakesIsToldInTheMiddleOfAllSetsAsTheHeadlineIs() {
    Scenario slow =
        ScenarioReader.read(
                Path.of("slow.yaml"), "sinew: 1\nname: slow\ncohort: {stage: dysrepair}\n")
            .scenario();
    Parameters quick = Parameters.standard().with(Parameter.HEALING_DYSREPAIR, 0.1);
    ArmResult result =
        Study.of(List.of(slow))
            .with(List.of(quick, quick, quick))
            .run(Laboratory.of(1, 300, LocalBackend.of(2)))
            .arms()
            .get(0);
    EndpointCurves curves = ReportedArm.of(result).curves();
    double told = curves.told(Endpoint.FULL_RECOVERY, 0.5).orElseThrow();
    assertThat(told).isLessThan(curves.quantile(Endpoint.FULL_RECOVERY, 0.5).value().orElseThrow());
    assertThat(median(curves, told)).isGreaterThanOrEqualTo(0.5);
    assertThat(median(curves, told - 1)).isLessThan(0.5);
    assertThat(ArmWords.of(curves).milestones().get(1).time()).isEqualTo(Times.upTo(told));
    assertThat(ArmWords.of(curves).chance().get(0))
        .contains("the numbers of that one set a little");
  }

  private static double median(EndpointCurves curves, double day) {
    return curves.couldBe(Endpoint.FULL_RECOVERY, (int) day).orElseThrow().median();
  }

  @Test
  void aTwelveYearOldCanReadIt() {
    Stream<List<String>> texts =
        Stream.of(
            ArmWords.of(Lives.typical().curves()).sentences(),
            Caveats.LIMITS,
            Caveats.RED_FLAGS.stream().map(flag -> flag + ".").toList(),
            List.of(Caveats.MEANING));
    // Grade 7 is the reading of a child of 12 to 13.
    assertThat(texts)
        .allSatisfy(text -> assertThat(Readability.grade(text)).as("%s", text).isLessThan(7));
  }

  /** Few relapses among few who recover are no good sign, and are not left to look like one. */
  @Test
  void relapsesAmongFarFewerPeopleAreTold() {
    assertThat(relapses(400, 80, 940, 226))
        .hasValueSatisfying(
            words ->
                assertThat(words)
                    .endsWith(
                        "Only those who recover can relapse, and with “A” they are far fewer."));
    assertThat(relapses(940, 226, 400, 80).orElseThrow()).endsWith("with “B” they are far fewer.");
    assertThat(relapses(750, 160, 940, 226).orElseThrow()).doesNotContain("far fewer");
  }

  private static Optional<String> relapses(int here, int relapsed, int there, int others) {
    return CourseSentences.relapse(curve(here, relapsed), "A", curve(there, others), "B");
  }

  private static Optional<SurvivalCurve> curve(int recovered, int relapsed) {
    return Lives.upTo(1092)
        .add(Endpoint.RELAPSE, relapsed, 100)
        .never(Endpoint.RELAPSE, recovered - relapsed, 1092)
        .curves()
        .curve(Endpoint.RELAPSE);
  }

  /** The middle of all sets says both, whatever the set says that tells the rest. */
  @Test
  void whoTakesLongerAddsTo100WithTheHeadline() {
    Parameters slow =
        Parameters.standard()
            .with(Parameter.HEALING_DYSREPAIR, 0.009)
            .with(Parameter.HEALING_DEGENERATIVE, 0.008);
    Scenario typical = ScenarioReader.read(Path.of("scenarios/typical.yaml")).scenario();
    ArmResult result =
        Study.of(List.of(typical.withHorizonWeeks(60)))
            .with(List.of(slow, slow))
            .run(Laboratory.of(1, 200, LocalBackend.of(2)))
            .arms()
            .get(0);
    ArmWords words = ReportedArm.of(result).words();
    assertThat(words.course().get(0))
        .containsPattern(" half do so within \\d+ weeks with the one set of the pictures\\.$");
    assertThat(
            number(words.headline(), "(?:most likely )?(\\d+)\\)? by 1 year")
                + number(String.join(" ", words.details()), "^(\\d+) take longer"))
        .isEqualTo(100);
  }

  private static int number(String words, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(words);
    assertThat(found.find()).as(words).isTrue();
    return Integer.parseInt(found.group(1));
  }
}
