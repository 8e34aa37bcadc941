package sinew.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private double seconds;
  private boolean watched = true;
  private int asked;

  private final Terminal terminal =
      new Terminal(new ByteArrayOutputStream(), err, new Interruption()) {
        @Override
        public double seconds() {
          return seconds;
        }

        @Override
        boolean watched() {
          asked++;
          return watched;
        }

        @Override
        public int columns() {
          return columns;
        }
      };

  private int columns = LineWidth.USUAL;

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLongRunShowsHowFarItIsAndHowLongItWillTake() {
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("typical");
    seconds = 4;
    bar.done(250);
    assertThat(shown()).isEqualTo("\r\u001b[Ktypical [######------------------]  25 %, 12 s left");
  }

  /** A line that is broken in two cannot be erased. */
  @Test
  void theLineFitsTheTerminal() {
    columns = 40;
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("typical");
    seconds = 4;
    bar.done(250);
    assertThat(shown()).isEqualTo("\r\u001b[Ktypical: 25 %, 12 s left");
    bar.label("typical-vs-high-stress-vs-low-adherence");
    seconds = 8;
    bar.done(250);
    assertThat(shown()).endsWith("\r\u001b[Ktypical-vs-high-stress…: 50 %, 8 s left");
    assertThat("typical-vs-high-stress…: 50 %, 8 s left").hasSize(columns - 1);
  }

  @Test
  void nothingIsLeftAtTheEnd() {
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    seconds = 4;
    bar.done(250);
    bar.erase();
    bar.erase();
    assertThat(shown()).endsWith("left\r\u001b[K").doesNotContain("\n");
  }

  @Test
  void aShortRunShowsNothingAndAsksNothing() {
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    seconds = 1.9;
    bar.done(900);
    bar.erase();
    assertThat(shown()).isEmpty();
    assertThat(asked).isZero();
  }

  @Test
  void nobodyWatchesAPipe() {
    watched = false;
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    for (seconds = 2; seconds < 10; seconds++) {
      bar.done(100);
    }
    bar.erase();
    assertThat(shown()).isEmpty();
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void longWorkIsToldInLinesWhereNobodyWatches() {
    watched = false;
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("typical");
    for (seconds = 1; seconds < 80; seconds++) {
      bar.done(10);
    }
    assertThat(shown().lines())
        .containsExactly(
            "typical: 10 %, 1 min 30 s left",
            "typical: 40 %, 1 min 0 s left", "typical: 70 %, 30 s left");
  }

  @Test
  void whoAsksForQuietGetsIt() {
    ProgressBar bar = new ProgressBar(terminal, false, 1_000);
    seconds = 10;
    bar.done(100);
    assertThat(shown()).isEmpty();
  }

  @Test
  void theBarIsDrawnAtMostTenTimesASecond() {
    ProgressBar bar = new ProgressBar(terminal, true, 1_000_000);
    for (seconds = 2; seconds < 3; seconds += 0.001) {
      bar.done(100);
    }
    assertThat(shown().split("\r", -1)).hasSizeBetween(9, 12);
  }

  /** While Java warms up it is slow, and patients are quicker than draws. */
  @Test
  void whatIsLeftIsToldAtTheLaterPace() {
    ProgressBar bar = new ProgressBar(terminal, true, 10_000);
    for (seconds = 1; seconds <= 8; seconds++) {
      bar.done(10);
    }
    for (; seconds <= 40; seconds++) {
      bar.done(100);
    }
    assertThat(shown()).endsWith("32 %, 1 min 7 s left");
  }

  @Test
  void longTimesAreTold() {
    assertThat(ProgressBar.line("a", 0.5, 90)).endsWith("50 %, 1 min 30 s left");
    assertThat(ProgressBar.line("a", 0.5, 7_500)).endsWith("50 %, 2 h 5 min left");
  }

  /** Charts are drawn and files are written after the last patient. */
  @Test
  void beforeTheEndItIsNeverAllDone() {
    assertThat(ProgressBar.line("a", 1, 0.2))
        .endsWith("[########################]  99 %, 1 s left");
    watched = false;
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("typical");
    seconds = 100;
    bar.done(1_000);
    assertThat(shown()).isEqualTo("typical: 99 %, 1 s left\n");
  }

  /** A run that finds out how many patients it needs says so when it knows. */
  @Test
  void workThatTurnsOutToBeMoreIsToldAgain() {
    ProgressBar bar = new ProgressBar(terminal, true, 10_000);
    bar.label("typical");
    seconds = 4;
    bar.done(10_000);
    bar.revised(4_190_000, 4_200_000);
    seconds = 40;
    bar.done(1_040_000);
    assertThat(shown())
        .endsWith("\r\u001b[Ktypical, about 4,200,000 patients: 25 %, 1 min 49 s left");
    bar.label("next");
    seconds = 41;
    bar.done(0);
    assertThat(shown()).doesNotContain("next, about");
  }

  @Test
  void whereNobodyWatchesALineSaysHowManyPatientsItHeadsFor() {
    watched = false;
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("typical");
    bar.revised(9_000, 10_000);
    seconds = 30;
    bar.done(5_000);
    assertThat(shown()).isEqualTo("typical, about 10,000 patients: 50 %, 30 s left\n");
  }

  @Test
  void stepsAreCountedInTheBar() {
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("many");
    bar.steps(new Steps(2, 50));
    seconds = 4;
    bar.done(250);
    assertThat(shown())
        .isEqualTo("\r\u001b[Kmany, 14 of 50 [######------------------]  25 %, 12 s left");
  }

  @Test
  void stepsAreToldInLinesWhereNobodyWatches() {
    watched = false;
    ProgressBar bar = new ProgressBar(terminal, true, 1_000);
    bar.label("many");
    bar.steps(new Steps(0, 50));
    for (seconds = 1; seconds < 80; seconds++) {
      bar.done(10);
    }
    assertThat(shown().lines())
        .containsExactly(
            "many: 5 of 50, 1 min 30 s left",
            "many: 20 of 50, 1 min 0 s left",
            "many: 35 of 50, 30 s left");
  }

  @Test
  void whoAsksForQuietGetsNoLinesEither() {
    watched = false;
    ProgressBar bar = new ProgressBar(terminal, false, 1_000);
    bar.steps(new Steps(0, 50));
    seconds = 100;
    bar.done(500);
    assertThat(shown()).isEmpty();
  }
}
