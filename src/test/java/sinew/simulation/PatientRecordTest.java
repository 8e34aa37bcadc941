package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sinew.model.Measure;
import sinew.model.Parameter;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary.Item;

/** The record of a patient is the life that the diary tells. */
class PatientRecordTest {
  private static final int WEEKS = 40;
  private static final long SEED = 13;
  private static final Scenario SCENARIO = Arms.scenario(WEEKS);

  private static List<PatientRecord> records() {
    List<PatientRecord> records = new ArrayList<>();
    new Simulation(SCENARIO, SEED, 0).run(new Batch(0, 70), Optional.of(records::add));
    return records;
  }

  /** Nobody is given a dose, so the tendon of the evening is that of the next morning. */
  @Test
  void theCapacityAtTheEndOfAWeekIsThatOfTheNextMorning() {
    for (PatientRecord record : records()) {
      Diary diary = Diary.of(SCENARIO.withHorizonWeeks(WEEKS + 1), SEED, record.patient());
      double[] capacity = diary.column(Item.CAPACITY);
      for (int week = 0; week <= WEEKS; week++) {
        assertThat(record.capacity(week)).isEqualTo(capacity[7 * week + 1]);
      }
    }
  }

  /** C = Cs (q + trainedGain F), with F from 0 to 1. */
  @Test
  void theCapacityIsThatOfTheStrengthAndOfWhatTrainingAdds() {
    double gain = Sample.parameters().of(Parameter.TRAINED_GAIN);
    List<Double> trained = new ArrayList<>();
    for (PatientRecord record : records()) {
      double sound = record.traits().of(Trait.SOUND_CAPACITY);
      for (int week = 0; week <= WEEKS; week++) {
        double share = record.capacity(week) / sound - record.of(Measure.STRENGTH, week);
        trained.add(share / gain);
      }
    }
    assertThat(trained).allSatisfy(f -> assertThat(f).isCloseTo(0.5, within(0.5 + 1e-12)));
    assertThat(trained).anyMatch(f -> f < 0.01).anyMatch(f -> f > 0.3);
  }
}
