package sinew.results;

import java.time.Duration;
import java.time.Instant;

/**
 * How a run came about. Version, seed and patients are part of the results; the rest stands in the
 * manifest.
 *
 * @param version the version of the program
 * @param seed what all randomness started from
 * @param patients patients in each arm or setting
 * @param command the command line as the user typed it
 * @param jdk the Java that ran it, for example {@code 17.0.15 (Debian)}
 * @param os the operating system, for example {@code Linux 6.1 amd64}
 * @param started when it started
 * @param duration how long the simulation took
 */
public record RunInfo(
    String version,
    long seed,
    int patients,
    String command,
    String jdk,
    String os,
    Instant started,
    Duration duration) {

  /**
   * The same run, once it is known how many patients it needed.
   *
   * @param needed patients in each arm
   * @return the changed copy
   */
  public RunInfo of(int needed) {
    return new RunInfo(version, seed, needed, command, jdk, os, started, duration);
  }
}
