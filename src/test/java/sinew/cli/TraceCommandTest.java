package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {
  private static final Scenario TYPICAL =
      ScenarioReader.read(Path.of("scenarios", "typical.yaml")).scenario();

  /** The first patient whose pain settles within the year that a trace shows. */
  private static final String SETTLES =
      IntStream.range(0, 50)
          .filter(patient -> settles(Diary.of(TYPICAL, 1, patient)))
          .mapToObj(Integer::toString)
          .findFirst()
          .orElseThrow();

  @TempDir private Path folder;
  private Sandbox sandbox;

  private static boolean settles(Diary diary) {
    int day = diary.reachedOn(Endpoint.PAIN_SETTLED).orElse(0);
    return day > 0 && day < 52 * 7;
  }

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void theStoryTellsWhoWhenAndEveryWeek() {
    Ended outcome = sandbox.run("trace", "scenarios/typical.yaml", "--patient", SETTLES);
    Diary diary = Diary.of(TYPICAL, 1, Integer.parseInt(SETTLES));
    List<String> lines = outcome.out().lines().toList();
    assertThat(outcome.exitCode()).isZero();
    assertThat(lines.get(0)).isEqualTo("Patient " + SETTLES + " of typical: " + TYPICAL.title());
    assertThat(lines).contains("Who this is", "What was reached when");
    assertThat(outcome.out()).contains(diary.traits().stage().key());
    int settled = diary.reachedOn(Endpoint.PAIN_SETTLED).orElseThrow();
    assertThat(lines)
        .anyMatch(line -> line.matches("  pain settled +day " + settled + ", in week .*"));
    assertThat(String.join(" ", lines).replaceAll(" +", " "))
        .contains("Week 1: ", "Day 0: phase “", "Day " + settled + ": pain settled.");
    assertThat(lines).allMatch(line -> line.length() <= 100);
  }

  @Test
  void anInterruptedSearchSaysSo() {
    sandbox.interruption().ask();
    Ended outcome = sandbox.run("trace", "scenarios/typical.yaml", "--like", "slow");
    assertThat(outcome.err()).isEqualTo("Stopped" + System.lineSeparator());
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(130);
  }

  @Test
  void theTableHasARowForEachWeek() {
    Ended outcome = sandbox.run("trace", "scenarios/typical.yaml", "--patient", SETTLES, "--table");
    assertThat(outcome.out().lines())
        .hasSize(1 + 52)
        .anyMatch(line -> line.contains("pain settled"));
  }

  @Test
  void aRelapsingPersonRelapses() {
    Ended outcome =
        sandbox.run("trace", "scenarios/typical.yaml", "--like", "relapsing", "--weeks", "156");
    assertThat(outcome.out()).containsPattern("Day \\d+: relapse\\.");
    Ended nobody =
        sandbox.run(
            "trace",
            "scenarios/pushing-through-pain.yaml",
            "--like",
            "relapsing",
            "--patients",
            "2");
    assertThat(nobody.exitCode()).isEqualTo(2);
    assertThat(nobody.err()).contains("nobody of those looked at relapses");
  }

  @Test
  void thePictureOfTheDiaryIsWritten() {
    for (String name : List.of("diary.svg", "diary.png")) {
      Path chart = folder.resolve(name);
      sandbox.run("trace", "scenarios/typical.yaml", "--patient", "3", "--chart", chart.toString());
      assertThat(chart).isNotEmptyFile();
    }
    Ended wrong =
        sandbox.run("trace", "scenarios/typical.yaml", "--patient", "3", "--chart", "diary.gif");
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  @Test
  void aQuickPersonRecoversSoonerThanASlowOne() {
    int quick = recoveryDay("quick");
    int typical = recoveryDay("typical");
    int slow = recoveryDay("slow");
    assertThat(quick).isLessThan(typical);
    assertThat(typical).isLessThan(slow);
  }

  private int recoveryDay(String like) {
    Ended outcome = sandbox.run("trace", "scenarios/typical.yaml", "--like", like, "--json");
    JsonNode day =
        JsonMapper.shared().readTree(outcome.out()).at("/0/reachedOnDay").path("fullRecovery");
    return day.isNull() ? Integer.MAX_VALUE : day.intValue();
  }

  @Test
  void theCsvHasARowForEachDay() {
    Ended outcome =
        sandbox.run(
            "trace", "scenarios/typical.yaml", "--patient", "3", "--csv", "--horizon-weeks", "10");
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "day,load,bearable,pain,week_pain,activity,capacity,irritability,sensitisation,stress,"
                + "sessions,phase,planned,level,flare");
    assertThat(lines).hasSize(1 + 71);
    double[] pain = Diary.of(TYPICAL, 1, 3).column(Diary.Item.PAIN);
    List<String> day40 = List.of(lines.get(41).split(",", -1));
    assertThat(day40.get(0)).isEqualTo("40");
    assertThat(Double.parseDouble(day40.get(3))).isEqualTo(pain[40]);
  }

  @Test
  void theJsonHasTheSamePerson() {
    JsonNode document =
        JsonMapper.shared()
            .readTree(
                sandbox.run("trace", "scenarios/typical.yaml", "--patient", "3", "--json").out())
            .path(0);
    Diary diary = Diary.of(TYPICAL, 1, 3);
    assertThat(document.path("patient").intValue()).isEqualTo(3);
    assertThat(document.path("traits").path("ageYears").doubleValue())
        .isEqualTo(diary.traits().of(Trait.AGE_YEARS));
    assertThat(document.at("/traits/stage").stringValue()).isEqualTo(diary.traits().stage().key());
    assertThat(document.at("/inputs/seed").longValue()).isEqualTo(1);
    assertThat(document.at("/inputs/scenarios/0/name").stringValue()).isEqualTo("typical");
    assertThat(document.at("/inputs/scenarios/0/text").stringValue()).contains("name: typical");
    assertThat(document.path("days").path("week_pain")).hasSize(diary.days());
    assertThat(document.path("days").path("flare")).hasSize(diary.days());
  }
}
