package sinew;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/**
 * How much a fuzzer tries: so many, or, with {@code -Dfuzz.minutes}, for so long. Seeds are 1 for a
 * number, and another each day for a time, unless {@code -Dfuzz.seed} is given.
 */
public final class FuzzBudget {
  private static final long MINUTES = Long.getLong("fuzz.minutes", 0);

  private final int most;
  private final long end;

  private FuzzBudget(int most, long end) {
    this.most = most;
    this.end = end;
  }

  /** {@return what all randomness starts from} */
  public static long seed() {
    long usual = MINUTES == 0 ? 1 : LocalDate.now(ZoneOffset.UTC).toEpochDay();
    return Long.getLong("fuzz.seed", usual);
  }

  /**
   * A budget that begins now.
   *
   * @param count how many are tried where no time is given
   * @param percent the part of it, and of the time
   * @return the budget
   */
  public static FuzzBudget of(int count, int percent) {
    return new FuzzBudget(
        (int) (count * (long) percent / 100),
        System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES) * percent / 100);
  }

  /**
   * Whether there is more to try.
   *
   * @param done how many were tried
   * @return whether to go on
   */
  public boolean goesOn(int done) {
    return MINUTES == 0 ? done < most : System.nanoTime() < end;
  }
}
