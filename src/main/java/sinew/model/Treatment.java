package sinew.model;

import java.util.List;

/**
 * What a treatment does. Data, not code: the catalogue of treatments holds one for each entry.
 *
 * @param key its name in scenario files
 * @param name what it is called in reports
 * @param kinetics how its effect builds and fades
 * @param condition when it can work
 * @param responders share of people in whom it works at all, 0 to 1
 * @param benefits what it changes while the effect lasts
 * @param burden what each dose costs
 * @param limits how much of it is too much
 */
public record Treatment(
    String key,
    String name,
    Kinetics kinetics,
    Condition condition,
    double responders,
    Benefits benefits,
    Burden burden,
    Limits limits) {

  // The checks are written so that a NaN fails them.
  public Treatment {
    require(responders >= 0 && responders <= 1, "responders", responders);
  }

  /**
   * How the effect of a treatment builds and fades. Each dose raises it by a share of what is
   * missing to the full effect; it comes to that after the onset, and fades with a time constant.
   *
   * @param build share of the missing effect that a dose adds, above 0 to 1
   * @param onsetDays time in which all but 1/e of what a dose adds has come about, in days; 0: at
   *     once
   * @param lastsDays time in which the effect falls to 1/e in the middle person, in days, above 0
   * @param lastsSpread how much that time differs between people: standard deviation of its
   *     logarithm, 0 to 3
   */
  public record Kinetics(double build, double onsetDays, double lastsDays, double lastsSpread) {

    public Kinetics {
      require(build > 0 && build <= 1, "build", build);
      require(onsetDays >= 0 && onsetDays <= 365, "onsetDays", onsetDays);
      require(lastsDays > 0 && lastsDays <= 3_650, "lastsDays", lastsDays);
      require(lastsSpread >= 0 && lastsSpread <= 3, "lastsSpread", lastsSpread);
    }
  }

  /**
   * What a treatment changes at its full effect; a share of it while the effect builds or fades.
   *
   * @param relief share of pain masked, 0 to 1
   * @param settling gain on the rate at which irritability settles, -1 to 3
   * @param healing gain on the healing rate, -1 to 3
   * @param healingWithStrength further gain on the healing rate within 3 days of a session of
   *     exercise, -1 to 3
   * @param desensitising gain on the rate at which sensitisation fades, -1 to 3
   * @param stress shift of stress, -1 to 1
   * @param bodyMassIndex shift of the body mass index, kg/m2, -20 to 20
   * @param menopause share taken away of what menopause costs, 0 to 1
   * @param renewal how far a tendon that hardly heals heals as others do, 0 to 1
   */
  public record Benefits(
      double relief,
      double settling,
      double healing,
      double healingWithStrength,
      double desensitising,
      double stress,
      double bodyMassIndex,
      double menopause,
      double renewal) {

    /** No effect. */
    public static final Benefits NONE = new Benefits(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Benefits {
      require(relief >= 0 && relief <= 1, "relief", relief);
      require(gain(settling), "settling", settling);
      require(gain(healing), "healing", healing);
      require(gain(healingWithStrength), "healingWithStrength", healingWithStrength);
      require(gain(desensitising), "desensitising", desensitising);
      require(Math.abs(stress) <= 1, "stress", stress);
      require(Math.abs(bodyMassIndex) <= 20, "bodyMassIndex", bodyMassIndex);
      require(menopause >= 0 && menopause <= 1, "menopause", menopause);
      require(renewal >= 0 && renewal <= 1, "renewal", renewal);
    }

    private static boolean gain(double value) {
      return value >= -1 && value <= 3;
    }
  }

  /**
   * What each dose costs, whether it works or not.
   *
   * @param irritation irritability added, 0 to 1
   * @param irritationOutside irritability added when the condition is not met, 0 to 1
   * @param capacityLoss share of capacity above the floor that is lost, 0 to 1
   * @param pressingHours presses the tendon on that day like so many hours of sitting, 0 to 24
   * @param rest how activity is limited after the dose, in steps of rising days; may be empty
   * @param restartsPlan whether the plan begins again with its first phase after the first step
   */
  public record Burden(
      double irritation,
      double irritationOutside,
      double capacityLoss,
      double pressingHours,
      List<Rest> rest,
      boolean restartsPlan) {

    /** None at all. */
    public static final Burden NONE = new Burden(0, 0, 0, 0, List.of(), false);

    public Burden {
      require(irritation >= 0 && irritation <= 1, "irritation", irritation);
      require(
          irritationOutside >= 0 && irritationOutside <= 1, "irritationOutside", irritationOutside);
      require(capacityLoss >= 0 && capacityLoss <= 1, "capacityLoss", capacityLoss);
      require(pressingHours >= 0 && pressingHours <= 24, "pressingHours", pressingHours);
      rest = List.copyOf(rest);
      for (int i = 1; i < rest.size(); i++) {
        require(
            rest.get(i).untilDay() > rest.get(i - 1).untilDay(),
            "untilDay",
            rest.get(i).untilDay());
      }
    }
  }

  /**
   * A step of the way back after a dose.
   *
   * @param untilDay days after the dose until which it holds, 1 to 3,650
   * @param activityAtMost activity allowed until then, as a share of demand, 0 to 1.5
   */
  public record Rest(int untilDay, double activityAtMost) {
    public Rest {
      require(untilDay >= 1 && untilDay <= 3_650, "untilDay", untilDay);
      require(activityAtMost >= 0 && activityAtMost <= 1.5, "activityAtMost", activityAtMost);
    }
  }

  /**
   * Limits of safe use. A scenario can exceed them, and the model then includes the harm.
   *
   * @param doses the most doses in a life; 0 if there is no limit
   * @param leastDaysBetween the least days between doses, 0 to 3,650
   * @param overuse share of capacity above the floor lost with each dose beyond the limits, 0 to 1
   */
  public record Limits(int doses, int leastDaysBetween, double overuse) {

    /** None at all. */
    public static final Limits NONE = new Limits(0, 0, 0);

    public Limits {
      require(doses >= 0, "doses", doses);
      require(
          leastDaysBetween >= 0 && leastDaysBetween <= 3_650, "leastDaysBetween", leastDaysBetween);
      require(overuse >= 0 && overuse <= 1, "overuse", overuse);
    }

    /**
     * Whether a dose breaks a limit.
     *
     * @param dose which dose it is, from 1
     * @param daysSinceLast days since the dose before; large if there was none
     * @return whether it is one too many or too soon
     */
    public boolean brokenBy(int dose, int daysSinceLast) {
      return (doses > 0 && dose > doses) || (dose > 1 && daysSinceLast < leastDaysBetween);
    }
  }

  private static void require(boolean holds, String name, double value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is out of range, was " + value);
    }
  }
}
