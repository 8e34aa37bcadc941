package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.model.Activity;
import sinew.model.Escalation;
import sinew.model.Event;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Phase;
import sinew.model.Prescription;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.random.Beta;
import sinew.random.Choice;
import sinew.random.Constant;
import sinew.random.LogNormal;
import sinew.random.Normal;
import sinew.random.Truncated;
import sinew.random.Uniform;
import sinew.scenario.Admission;
import sinew.scenario.Cohort;
import sinew.scenario.Law;
import sinew.scenario.Scenario;

/** What is read from files that are right. */
class ScenarioReaderTest {
  @TempDir private Path folder;

  @Test
  void everyValueThatAFileGivesIsRead() {
    Scenario scenario = complete();
    assertThat(scenario.name()).isEqualTo("complete");
    assertThat(scenario.title()).isEqualTo("Everything said, nothing by default");
    assertThat(scenario.about()).isEqualTo("Shows every key.\nTwo lines.");
    assertThat(scenario.horizonWeeks()).isEqualTo(104);
    LoadPlan plan = scenario.plan();
    assertThat(plan.guidance()).isEqualTo(Guidance.TIME);
    assertThat(plan.progression()).isEqualTo(new LoadPlan.Progression(5, 0.1, 0.2, 14));
    assertThat(plan.support()).isEqualTo(new LoadPlan.Support(false, 1, false));
    assertThat(plan.aftercare()).isEqualTo(new LoadPlan.Aftercare(2, 3, 1));
    assertThat(plan.phases())
        .containsExactly(
            new Phase(
                "settle",
                new Phase.Exit(2, 8, 4, 0.5),
                0.5,
                0.6,
                new Phase.Exercise(ExerciseClass.ISOMETRIC, 5, 0.7, 4, 8, 0)),
            Sample.phase("return", 0, 10, Double.NaN, 1, ExerciseClass.HIP_FLEXION, 3, 0.8));
    // Twenty of the catalogue's thirty minutes uphill, which load with 0.8 and press like 2 hours.
    double load = 0.8 * Math.sqrt(Math.sqrt(20 / 30.0));
    assertThat(plan.activities())
        .containsExactly(
            Activity.always("slow flat running", 0.4, 0.5, 3),
            new Activity("hills", load, 2 * (20 / 30.0), 1, 28, 84));
    assertThat(plan.care().prescriptions())
        .containsExactly(new Prescription(Catalogue.treatment("shockwave").treatment(), 21, 4, 10));
    assertThat(plan.care().escalations())
        .containsExactly(
            new Escalation(
                12, 0.4, 0.6, new Prescription(Catalogue.treatment("prp").treatment(), 7, 2, 28)));
    // Sixty minutes are twice the catalogue's thirty, which load with 0.85 and press like 1 hour.
    assertThat(scenario.dailyLife().events())
        .containsExactly(
            new Event("race", 200, 1, 0.85 * Math.sqrt(Math.sqrt(2)), 2, 0.1, 1),
            new Event("flight", 30, 1, 0, 10, 0, 1.5));
    assertThat(scenario.parameters().of(Parameter.IRRITABILITY_DAYS)).isEqualTo(6);
  }

  @Test
  void everyKindOfDistributionIsReadAndTruncatedToTheTraitsRange() {
    Cohort cohort = complete().cohort();
    assertThat(cohort.of(Trait.DEMAND)).isEqualTo(new Law.Alone(new Constant(0.8)));
    assertThat(cohort.of(Trait.AGE_YEARS))
        .isEqualTo(new Law.Alone(Truncated.of(new Normal(30, 5), 14, 90)));
    assertThat(cohort.of(Trait.STRESS)).isEqualTo(new Law.Alone(Truncated.of(Beta.of(2, 2), 0, 1)));
    assertThat(cohort.of(Trait.LOAD_TAKEN))
        .isEqualTo(new Law.Alone(Truncated.of(new LogNormal(1.1, 0.2), 0, 3)));
    assertThat(cohort.of(Trait.BODY_MASS_INDEX)).isEqualTo(new Law.Alone(new Uniform(20, 30)));
    assertThat(cohort.of(Trait.SITTING_HOURS_PER_DAY))
        .isEqualTo(new Law.Alone(new Choice(List.of(2.0, 9.0), List.of(1.0, 3.0))));
    assertThat(cohort.of(Trait.STAGE))
        .isEqualTo(new Law.Alone(new Choice(List.of(1.0, 2.0), List.of(1.0, 2.0))));
  }

  @Test
  void aTraitCanBeAMultipleOfAnother() {
    assertThat(complete().cohort().of(Trait.SOUND_CAPACITY))
        .isEqualTo(
            new Law.Times(
                Trait.DEMAND,
                Truncated.of(new LogNormal(1.2, 0.1), 0.01, 100),
                Trait.SOUND_CAPACITY.scale().inFiles()));
  }

  @Test
  void aTraitCanDependOnTheValueOfAnother() {
    Cohort cohort = complete().cohort();
    assertThat(cohort.of(Trait.PERSISTENCE))
        .isEqualTo(
            new Law.Cases(
                Trait.AGE_YEARS,
                List.of(
                    new Law.Cases.Case(40, new Constant(0)),
                    new Law.Cases.Case(
                        Double.POSITIVE_INFINITY,
                        new Choice(List.of(0.0, 1.0), List.of(3.0, 1.0))))));
    assertThat(cohort.of(Trait.PAIN_FACTOR))
        .isEqualTo(
            new Law.Cases(
                Trait.STRESS,
                List.of(
                    new Law.Cases.Case(0.5, new Constant(1)),
                    new Law.Cases.Case(Double.POSITIVE_INFINITY, new Uniform(1, 2)))));
  }

  @Test
  void admissionIsReadAndWithoutPainTakesEverybody() {
    assertThat(complete().cohort().admission()).isEqualTo(new Admission(2.5, 8, 6));
    assertThat(Problems.read("admission: {leastPain: 0}").scenario().cohort().admission())
        .isEqualTo(Admission.EVERYBODY);
  }

  @Test
  void theDemandOfAnOwnWeekIsThatOfEverybodyAndSoundCapacityFollows() {
    Cohort cohort =
        Problems.read(
                """
                week: [{activity: steadyRunning, daysPerWeek: 3}]
                cohort: {soundCapacity: {times: {trait: demand, factor: 1.25}}}
                """)
            .scenario()
            .cohort();
    double demand = cohort.quantile(Trait.DEMAND, 0.5);
    for (int patient = 0; patient < 5; patient++) {
      assertThat(cohort.draw(1, patient, 0).of(Trait.SOUND_CAPACITY)).isEqualTo(1.25 * demand);
    }
  }

  /** The default of the demand, which a week replaces, has no say in it. */
  @Test
  void whatNobodyCanAvoidIsComparedWithTheHardestDayOfAnOwnWeek() {
    String week = "week: [{name: a, load: %s, daysPerWeek: 2}]";
    String load = "\ncohort: {unavoidableLoad: 0.8}";
    assertThat(Problems.ofPart(week.formatted(0.9) + load)).isEmpty();
    assertThat(Problems.ofPart(week.formatted(0.7) + load))
        .containsExactly(
            "my.yaml:4:27  cohort.unavoidableLoad: most people cannot avoid a load of 0.8, above the"
                + " hardest day of the week, 0.7; write a harder week or lower unavoidableLoad");
    assertThat(Problems.ofPart(week.formatted(0.2)))
        .containsExactly(
            "my.yaml:3:7  week: most people cannot avoid a load of 0.25, above the hardest day of the"
                + " week, 0.2; write a harder week or lower unavoidableLoad");
  }

  @Test
  void aStageByItsNameIsThatStageForEveryone() {
    Cohort cohort = Problems.read("cohort: {stage: degenerative}").scenario().cohort();
    assertThat(cohort.of(Trait.STAGE)).isEqualTo(new Law.Alone(new Constant(3)));
  }

  @Test
  void theSmallestFileIsAName() {
    Scenario scenario = Problems.read("").scenario();
    assertThat(scenario.title()).isEqualTo("x");
    assertThat(scenario.about()).isEmpty();
    assertThat(scenario.plan().phases()).hasSizeGreaterThan(1);
    for (Parameter parameter : Parameter.values()) {
      assertThat(scenario.parameters().of(parameter)).isEqualTo(parameter.standard());
    }
    for (Trait trait : Trait.values()) {
      assertThat(scenario.cohort().quantile(trait, 0.5)).as(trait.key()).isFinite();
    }
  }

  @Test
  void wholeNumbersMayBeWrittenWithADecimalPoint() {
    assertThat(Problems.read("horizonWeeks: 52.0").scenario().horizonWeeks()).isEqualTo(52);
    assertThat(Problems.read("horizonWeeks: 5.2e1").scenario().horizonWeeks()).isEqualTo(52);
  }

  @Test
  void theOrderOfKeysDoesNotMatter() {
    // The blocks of the top level, shuffled below the version with a fixed seed.
    List<String> blocks =
        new ArrayList<>(List.of(Problems.resource("complete.yaml").split("\n(?=[a-z])")));
    List<String> head = List.copyOf(blocks.subList(0, 2));
    List<String> tail = blocks.subList(2, blocks.size());
    ScenarioFile original = Problems.readResource("complete.yaml");
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(tail, new Random(seed));
      String text = String.join("\n", head) + "\n" + String.join("\n", tail) + "\n";
      ScenarioFile shuffled = ScenarioReader.read(Path.of("my.yaml"), text);
      assertThat(shuffled.text()).isNotEqualTo(original.text());
      assertThat(shuffled.settings()).isEqualTo(original.settings());
      assertThat(shuffled.scenario().plan()).isEqualTo(original.scenario().plan());
    }
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreFineAndPartOfTheFingerprint() throws IOException {
    String text = "\uFEFFsinew: 1\r\nname: x\r\ncohort:\r\n  stress: 0.3\r\n";
    Path file = Files.writeString(folder.resolve("my.yaml"), text, StandardCharsets.UTF_8);
    ScenarioFile read = ScenarioReader.read(file);
    assertThat(read.scenario().cohort().of(Trait.STRESS))
        .isEqualTo(new Law.Alone(new Constant(0.3)));
    assertThat(read.text()).isEqualTo(text);
    assertThat(Problems.of(text.replace("stress", "stres")))
        .containsExactly("my.yaml:4:3  cohort.stres: unknown key; did you mean stress?");
    // coreutils 9.1: printf '\xef\xbb\xbfsinew: 1\r\nname: x\r\ncohort:\r\n  stress: 0.3\r\n' |
    // sha256sum
    assertThat(read.sha256())
        .isEqualTo("84416ad1d87fa0eaff6a5da522e2a1aba0dc6c8899f790126cc89eb20f56397f");
  }

  private static Scenario complete() {
    return Problems.readResource("complete.yaml").scenario();
  }
}
