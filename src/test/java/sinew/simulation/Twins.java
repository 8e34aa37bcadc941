package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Traits;
import sinew.scenario.Scenario;

/** Holds blocks of lives to their slow and obvious twins, bit for bit. */
final class Twins {
  private Twins() {}

  /** A block of people who are patients one after the other, at the end of the run-in. */
  static Lives block(Scenario scenario, List<Traits> people, long seed, long first) {
    long[] patients = LongStream.range(first, first + people.size()).toArray();
    return new Lives(scenario, people, Address.of(seed, patients));
  }

  /** Each of these people alone, at the end of the run-in. */
  static List<Life> alone(Scenario scenario, List<Traits> people, long seed, long first) {
    return IntStream.range(0, people.size())
        .mapToObj(i -> new Life(scenario, people.get(i), seed, first + i))
        .toList();
  }

  /** What is known of a person of a block on the last day. */
  private static double[] known(Lives block, int i) {
    double[] known = {
      block.deeds().load()[i],
      block.deeds().sessionsDone()[i],
      block.deeds().pressingHours()[i],
      block.deeds().conditioning()[i],
      block.courses().sessions().planned()[i],
      block.courses().activities().done()[i],
      block.courses().activities().level()[i],
      block.courses().phase(i),
      block.courses().flare(i) ? 1 : 0,
      block.tissues().bearable()[i],
      block.tissues().capacity()[i],
      block.tissues().strength()[i],
      block.pains().felt()[i],
      block.pains().stress()[i],
      block.pains().irritability()[i],
      block.pains().sensitisation()[i],
      block.of(Measure.PAIN)[i],
      block.of(Measure.SCORE)[i],
      block.state(i).ordinal(),
    };
    return withEndpoints(known, block::reachedOn, i);
  }

  private static double[] known(Life life) {
    double[] known = {
      life.deeds().load(),
      life.deeds().sessionsDone(),
      life.deeds().pressingHours(),
      life.deeds().conditioning(),
      life.deeds().sessionsPlanned(),
      life.course().activity(),
      life.course().level(),
      life.course().phase(),
      life.course().flare() ? 1 : 0,
      life.bearable(),
      life.capacity(),
      life.strength(),
      life.pain(),
      life.stress(),
      life.irritability(),
      life.of(Measure.SENSITISATION),
      life.of(Measure.PAIN),
      life.of(Measure.SCORE),
      life.state().ordinal(),
    };
    return withEndpoints(known, (endpoint, i) -> life.reachedOn(endpoint), 0);
  }

  private interface Reached {
    int on(Endpoint endpoint, int person);
  }

  private static double[] withEndpoints(double[] known, Reached reached, int person) {
    double[] all = Arrays.copyOf(known, known.length + Endpoint.values().length);
    for (Endpoint endpoint : Endpoint.values()) {
      all[known.length + endpoint.ordinal()] = reached.on(endpoint, person);
    }
    return all;
  }

  /** Asks for equal bits; 0 and minus 0 are told apart. */
  static void assertEqual(Lives block, int person, Life life) {
    double[] ofBlock = known(block, person);
    double[] ofTwin = known(life);
    if (!Arrays.equals(ofBlock, ofTwin)) {
      assertThat(ofBlock).as("person %d on day %d", person, life.day()).isEqualTo(ofTwin);
    }
  }
}
