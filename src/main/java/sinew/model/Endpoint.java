package sinew.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What "better" can mean, declared here and nowhere else; when it is reached is a rule of {@link
 * Criteria}. Each endpoint is reported under its own name and never pooled with another.
 *
 * <p>Times are whole days. Those of most count from day 0, the start of the plan. An endpoint that
 * has to be kept for some weeks is dated on the first day of the spell that was kept.
 */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
public enum Endpoint {
  /** Stand-in for success on the GROC. */
  MUCH_IMPROVED(
      "muchImproved",
      new Names("much improved", "improved", "are much better", "MUCHIMP"),
      "Pain and score much better than the person's own baseline.",
      Shown.IN_TABLES),
  /** Pain at a low level, kept. */
  PAIN_SETTLED(
      "painSettled",
      new Names("pain settled", "pain", "have little pain", "PAINSET"),
      "7-day mean of the day's worst pain at most "
          + Definition.SETTLED_PAIN.count()
          + "/10, kept for "
          + Definition.KEPT_DAYS.count() / 7
          + " weeks.",
      Shown.IN_CHARTS),
  /** Strength that is nearly that of the person's own sound tendon. */
  TISSUE_RECOVERED(
      "tissueRecovered",
      new Names("tissue recovered", "tissue", "have a strong tendon again", "TISSREC"),
      "Strength at least "
          + Math.round(100 * Definition.RECOVERED_CAPACITY.value())
          + " % of the person's own sound tendon.",
      Shown.IN_CHARTS),
  /** Everything again; what most results are about. */
  FULL_RECOVERY(
      "fullRecovery",
      new Names("full recovery", "recovered", "recover", "FULLREC"),
      "Hardly any pain (7-day mean at most "
          + Definition.RECOVERED_PAIN.value()
          + "/10), tissue recovered or strength to spare, and the full demand load carried, all kept for "
          + Definition.KEPT_DAYS.count() / 7
          + " weeks.",
      Shown.FIRST),
  /** Its time counts from the day of full recovery; only those who recovered are at risk. */
  RELAPSE(
      "relapse",
      new Names("relapse", "relapse", "relapse", "RELAPSE"),
      "After full recovery, pain of "
          + Definition.RELAPSE_PAIN.count()
          + "/10 or more on "
          + Definition.RELAPSE_DAYS.count()
          + " of "
          + Definition.RELAPSE_WINDOW.count()
          + " days. Days count from full recovery, among those who recovered.",
      Shown.AFTER_RECOVERY);

  /**
   * How an endpoint is called.
   *
   * @param label in charts and prose, for example {@code full recovery}
   * @param brief where room is short, for example {@code recovered}
   * @param verb what people do who reach it, for example {@code recover}
   * @param code in data sets, as PARAMCD of CDISC: at most 8 capital letters
   */
  private record Names(String label, String brief, String verb, String code) {}

  /** Where an endpoint is shown, the most important first. */
  private enum Shown {
    FIRST,
    IN_CHARTS,
    IN_TABLES,
    AFTER_RECOVERY
  }

  private final String key;
  private final Names names;
  private final String meaning;
  private final Shown shown;

  Endpoint(String key, Names names, String meaning, Shown shown) {
    this.key = key;
    this.names = names;
    this.meaning = meaning;
    this.shown = shown;
  }

  /**
   * All endpoints in the order in which results are told.
   *
   * @return full recovery, then what charts show, what only tables show, and what counts from
   *     recovery
   */
  public static List<Endpoint> byImportance() {
    return Arrays.stream(values())
        .sorted(Comparator.comparing(endpoint -> endpoint.shown))
        .toList();
  }

  /**
   * The endpoints that count from day 0, so that two arms can be compared patient by patient.
   *
   * @return the endpoints, in the order in which results are told
   */
  public static List<Endpoint> paired() {
    return byImportance().stream().filter(Endpoint::fromDayZero).toList();
  }

  /**
   * The endpoints whose curves are drawn.
   *
   * @return the endpoints, in the order of their declaration, the most important last
   */
  public static List<Endpoint> charted() {
    return Arrays.stream(values())
        .filter(endpoint -> endpoint.shown.compareTo(Shown.IN_CHARTS) <= 0)
        .toList();
  }

  /**
   * The endpoint's name in files.
   *
   * @return the key, for example {@code fullRecovery}
   */
  public String key() {
    return key;
  }

  /**
   * The endpoint's name in charts and prose.
   *
   * @return the label, for example {@code full recovery}
   */
  public String label() {
    return names.label();
  }

  /**
   * The endpoint's name where room is short.
   *
   * @return one word, for example {@code recovered}
   */
  public String brief() {
    return names.brief();
  }

  /**
   * What people do who reach it.
   *
   * @return a verb for many people, with what belongs to it, for example {@code have little pain}
   */
  public String verb() {
    return names.verb();
  }

  /**
   * What it is called in data sets (PARAMCD of CDISC).
   *
   * @return at most 8 capital letters
   */
  public String code() {
    return names.code();
  }

  /**
   * What has to hold.
   *
   * @return a definition
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Whether its time counts from day 0, for every patient.
   *
   * @return false if it counts from full recovery, among those who recovered
   */
  public boolean fromDayZero() {
    return shown != Shown.AFTER_RECOVERY;
  }
}
