package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.text.OutOfHundred;

class ControlledRoundingTest {
  @Test
  void wholeSharesStayAsTheyAre() {
    long[][] counts = {{10, 20}, {30, 40}};
    assertThat(ControlledRounding.of(counts, new int[] {30, 70}, new int[] {40, 60}))
        .isDeepEqualTo(new int[][] {{10, 20}, {30, 40}});
  }

  /** By hand: 62.5, 0.5, 0.5 and 36.5 of 100; both margins give the first kind 63. */
  @Test
  void theSumsAreThoseThatAreGiven() {
    long[][] counts = {{125, 1}, {1, 73}};
    assertThat(ControlledRounding.of(counts, new int[] {63, 37}, new int[] {63, 37}))
        .isDeepEqualTo(new int[][] {{63, 0}, {0, 37}});
    assertThat(ControlledRounding.of(counts, new int[] {63, 37}, new int[] {62, 38}))
        .isDeepEqualTo(new int[][] {{62, 1}, {0, 37}});
  }

  /** Of 1,000 patients; by themselves the cells would give the last row a person in the first. */
  @Test
  void aPersonIsGivenToALargeCellRatherThanToASmallOne() {
    long[][] counts = {{511, 84, 3, 30}, {2, 90, 0, 79}, {2, 2, 19, 8}, {0, 2, 0, 168}};
    int[][] people =
        ControlledRounding.of(counts, new int[] {63, 17, 3, 17}, new int[] {52, 18, 2, 28});
    assertThat(people[2]).containsExactly(0, 0, 2, 1);
    assertThat(people[1][0]).isZero();
    assertThat(people[0][0]).isEqualTo(52);
  }

  @Test
  void nobodyIsPutWhereNobodyIs() {
    long[][] counts = {{997, 0, 1}, {0, 1, 0}, {1, 0, 0}};
    assertThat(ControlledRounding.of(counts, new int[] {100, 0, 0}, new int[] {100, 0, 0}))
        .isDeepEqualTo(new int[][] {{100, 0, 0}, {0, 0, 0}, {0, 0, 0}});
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 99, 1_000})
  void anyTableAddsUpAndIsNearItsShares(int patients) {
    Random random = new Random(patients);
    int phantoms = 0;
    for (int round = 0; round < 300; round++) {
      double[] weights = random.doubles(16).map(u -> u * u * u * u).toArray();
      int[] a = new int[patients];
      int[] b = new int[patients];
      long[][] counts = new long[4][4];
      for (int patient = 0; patient < patients; patient++) {
        int cell = cell(weights, random.nextDouble());
        a[patient] = cell / 4;
        b[patient] = cell % 4;
        counts[a[patient]][b[patient]]++;
      }
      int[][] people = PairedCounts.of(4, a, b).people(OutOfHundred::of);
      for (int kind = 0; kind < 4; kind++) {
        int one = kind;
        assertThat(Arrays.stream(people[one]).sum()).isEqualTo(alone(a)[one]);
        assertThat(Arrays.stream(people).mapToInt(row -> row[one]).sum()).isEqualTo(alone(b)[one]);
        for (int other = 0; other < 4; other++) {
          double share = 100.0 * counts[one][other] / patients;
          assertThat(people[one][other]).isBetween(Math.max(0, (int) share - 1), (int) share + 3);
          phantoms += people[one][other] > 0 && counts[one][other] == 0 ? 1 : 0;
        }
      }
    }
    // Few patients can leave nothing else: 1 and 2 of 3 are 33 and 67, whoever they are.
    assertThat(phantoms).isLessThanOrEqualTo(patients < 99 ? 32 : 0);
  }

  /** The same table as a library finds, or another that is as near. */
  @Test
  void noTableIsNearer() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      double[] weights = random.doubles(16).map(u -> u * u * u).toArray();
      long[][] counts = new long[4][4];
      for (int patient = 0; patient < 997; patient++) {
        int cell = cell(weights, random.nextDouble());
        counts[cell / 4][cell % 4]++;
      }
      int[] rows =
          OutOfHundred.of(Arrays.stream(counts).mapToLong(r -> Arrays.stream(r).sum()).toArray());
      int[] columns =
          OutOfHundred.of(
              IntStream.range(0, 4)
                  .mapToLong(kind -> Arrays.stream(counts).mapToLong(row -> row[kind]).sum())
                  .toArray());
      assertThat(distance(ControlledRounding.of(counts, rows, columns), counts))
          .isCloseTo(distance(SimplexRounding.of(counts, rows, columns), counts), within(1e-6));
    }
  }

  private static double distance(int[][] table, long[][] counts) {
    double distance = 0;
    for (int cell = 0; cell < 16; cell++) {
      double share = 100.0 * counts[cell / 4][cell % 4] / 997;
      double away = table[cell / 4][cell % 4] - share;
      distance += share == 0 ? 1_000 * away : away * away / Math.max(0.01, share);
    }
    return distance;
  }

  private static int cell(double[] weights, double place) {
    double left = place * Arrays.stream(weights).sum();
    int cell = 0;
    while (cell < 15 && left > weights[cell]) {
      left -= weights[cell++];
    }
    return cell;
  }

  /** The people of each kind in one arm, rounded without the other. */
  private static int[] alone(int[] kinds) {
    return OutOfHundred.of(
        IntStream.range(0, 4)
            .mapToLong(kind -> Arrays.stream(kinds).filter(one -> one == kind).count())
            .toArray());
  }
}
