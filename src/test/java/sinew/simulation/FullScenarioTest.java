package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.input.ScenarioSchema;
import sinew.model.Event;
import sinew.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The full ones among the random scenarios are accepted, and are full. */
class FullScenarioTest {
  private static final int SCENARIOS = 30;
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ScenarioSchema.text());

  private static final List<Scenario> READ = new ArrayList<>();
  private static final List<JsonNode> FILES = new ArrayList<>();

  @BeforeAll
  static void read() {
    for (int i = 0; i < SCENARIOS; i++) {
      String text = FullScenario.text(new SplittableRandom(i));
      READ.add(ScenarioReader.read(Path.of("full.yaml"), text).scenario());
      FILES.add(JsonMapper.shared().readTree(text));
    }
  }

  @Test
  void eachListIsAsLongAsItMayBe() {
    for (String list : List.of("phases", "activities", "treatments", "escalations")) {
      JsonNode most = SCHEMA.at("/properties/plan/properties/" + list + "/maxItems");
      assertThat(FILES).allMatch(file -> file.at("/plan/" + list).size() == most.intValue());
    }
    int events = SCHEMA.at("/properties/events/maxItems").intValue();
    int week = SCHEMA.at("/properties/week/maxItems").intValue();
    assertThat(READ).allMatch(full -> full.dailyLife().events().size() == events);
    assertThat(READ).anyMatch(full -> full.dailyLife().week().size() == week);
    assertThat(FILES).anyMatch(file -> file.at("/cohort/demand").isObject());
    int choices = SCHEMA.at("/$defs/alone/properties/choice/maxItems").intValue();
    int cases =
        SCHEMA.at("/$defs/distribution/properties/given/properties/cases/maxItems").intValue();
    assertThat(FILES).anyMatch(file -> longest(file, "choice") == choices);
    assertThat(FILES).anyMatch(file -> longest(file, "cases") == cases);
  }

  private static int longest(JsonNode file, String key) {
    return file.path("cohort").findValues(key).stream().mapToInt(JsonNode::size).max().orElse(0);
  }

  @Test
  void eventsLieBeforeAndBehindTheHorizon() {
    for (Scenario scenario : READ) {
      assertThat(scenario.dailyLife().events())
          .extracting(Event::fromDay)
          .anyMatch(day -> day < scenario.horizonDays());
    }
    assertThat(READ)
        .anyMatch(
            scenario ->
                scenario.dailyLife().events().stream()
                    .anyMatch(event -> event.fromDay() > scenario.horizonDays()));
  }

  @Test
  void traitsAreSpreadInEveryWay() {
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> factors = new TreeSet<>();
    for (JsonNode file : FILES) {
      file.path("cohort").forEach(trait -> kinds.addAll(trait.propertyNames()));
      file.path("cohort").findValues("factor").forEach(law -> factors.addAll(law.propertyNames()));
    }
    assertThat(kinds).containsExactlyElementsOf(new TreeSet<>(names("distribution")));
    assertThat(factors).containsExactlyElementsOf(new TreeSet<>(names("alone")));
  }

  private static List<String> names(String definition) {
    return List.copyOf(SCHEMA.at("/$defs/" + definition + "/properties").propertyNames());
  }
}
