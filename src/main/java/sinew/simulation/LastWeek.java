package sinew.simulation;

import sinew.model.Week;

/** The values of the last 7 days of a block of people, and their means. */
final class LastWeek {
  private final double[][] days;
  private final double[] mean;

  /** Of so many people, with values of 0. */
  LastWeek(int size) {
    days = new double[Week.DAYS][size];
    mean = new double[size];
  }

  /** The values of a day, in the place of those a week before. */
  void add(int day, double[] values) {
    System.arraycopy(values, 0, days[Math.floorMod(day, Week.DAYS)], 0, values.length);
    // The days are added in the order of their weekdays, in two loops that are short enough.
    double[] d0 = days[0];
    double[] d1 = days[1];
    double[] d2 = days[2];
    double[] d3 = days[3];
    double[] d4 = days[4];
    double[] d5 = days[5];
    double[] d6 = days[6];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = d0[i] + d1[i] + d2[i] + d3[i];
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (mean[i] + d4[i] + d5[i] + d6[i]) / Week.DAYS;
    }
  }

  /** {@return the means, one a person; not a copy} */
  double[] mean() {
    return mean;
  }
}
