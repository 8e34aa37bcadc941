package sinew.model;

/** What a quantity is measured in. */
public enum Unit {
  /** A word, or a name: no unit. */
  NONE(""),
  /** A pure number of the equations. */
  ONE("1"),
  /** A share of a whole, 1 for all of it. */
  SHARE("share"),
  /** A share of people, in percent. */
  PERCENT("percent"),
  /** A factor on something else, 1 for no change. */
  FACTOR("factor"),
  /** Days. */
  DAYS("d", "days"),
  /** Weeks. */
  WEEKS("weeks"),
  /** Years. */
  YEARS("years"),
  /** Hours in each day. */
  HOURS_A_DAY("hours a day"),
  /** So much each day. */
  PER_DAY("1/d"),
  /** So much each week. */
  PER_WEEK("1/wk"),
  /** So much in 30 days. */
  PER_30_DAYS("1/30 d"),
  /** Pain on the numeric rating scale from 0 to 10. */
  NRS("NRS", "NRS 0-10"),
  /** So much for each point of pain. */
  PER_NRS("1/NRS"),
  /** Points of a score from 0 to 100. */
  POINTS("points"),
  /** Body mass index, kilogram for each square metre. */
  KG_PER_M2("kg/m2"),
  /** So much for each unit of body mass index. */
  M2_PER_KG("m2/kg"),
  /** Standardised mean difference, in standard deviations. */
  SMD("SMD");

  private final String text;
  private final String spelled;

  Unit(String text) {
    this(text, text);
  }

  Unit(String text, String spelled) {
    this.text = text;
    this.spelled = spelled;
  }

  /**
   * The unit as it is written in files and tables.
   *
   * @return the text, for example {@code kg/m2}; empty if there is no unit
   */
  public String text() {
    return text;
  }

  /**
   * The unit as it stands beside a setting of a scenario.
   *
   * @return the text in full, for example {@code days}
   */
  public String spelled() {
    return spelled;
  }
}
