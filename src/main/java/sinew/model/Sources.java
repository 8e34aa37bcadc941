package sinew.model;

import static sinew.model.Provenance.assumedBeside;
import static sinew.model.Provenance.cited;
import static sinew.model.Provenance.fitted;

/** The publications behind the {@link Parameter}s. */
final class Sources {
  /** Training stiffens sound tendons. */
  static final Provenance BOHM_2015 =
      fitted(
          "fitted to other tendons; training stiffens sound tendons (Bohm 2015 Sports Med Open 1:7)");

  /** Loads that stiffen tendons. */
  static final Provenance KUBO_2001 =
      fitted(
          "fitted to other tendons; holds at 70 % of maximum stiffen tendons (Kubo 2001 J Appl Physiol 91:26)");

  /** How fast strength comes. */
  static final Provenance KUBO_2010 =
      assumedBeside(
          "training adds 30 % of strength in 2 months and 40 % in 3 (Kubo 2010 J Strength Cond Res "
              + "24:322)");

  /** How long a bout of exercise stimulates a tendon. */
  static final Provenance MILLER_2005 =
      assumedBeside(
          "collagen is made fastest a day after a bout, and still faster than at rest after three "
              + "(Miller 2005 J Physiol 567:1021)");

  /** What disuse costs. */
  static final Provenance DE_BOER_2007 =
      cited(
          "bound: limb suspension costs 10 % of stiffness in 2 weeks, 29 % in 23 days (de Boer 2007 "
              + "J Physiol 583:1079); rest in life removes only part of the load");

  /** Rest from sleep and recovery. */
  static final Provenance TAYFUR_2025 =
      assumedBeside(
          "feeling rested: hazard ratio of recovery 1.93 (Tayfur 2025 Sports Med Open "
              + "11:143)");

  /** Psychology and symptoms. */
  static final Provenance CHESTER_2018 =
      assumedBeside("psychology shifts the level of symptoms (Chester 2018 BJSM 52:269)");

  /** Exercise against overuse injuries. */
  static final Provenance LAUERSEN_2014 =
      fitted(
          "fitted to other tendons; exercise halves overuse injuries in sport, risk ratio 0.53 (Lauersen 2014 BJSM "
              + "48:871)");

  /** How many sessions are done at home. */
  static final Provenance ACHILLES_HOME_EXERCISE =
      fitted(
          "fitted by eye to 78 % of sessions by week 6 and 58 % by week 12 (Achilles home exercise "
              + "cohort, Musculoskelet Sci Pract 2025)");

  /** Strength at the return to sport. */
  static final Provenance RETURN_CRITERION =
      assumedBeside("strength of more than 90 % of the other side is a common criterion of return");

  /** How a VISA counts pain. */
  static final Provenance VISA_ITEMS =
      fitted("fitted to other tendons; any pain costs points in several items of a VISA");

  /** What healthy people score. */
  static final Provenance HEALTHY_SCORES =
      fitted(
          "fitted to healthy people, who score 94 to 96 (SpringerPlus 2016, "
              + "doi:10.1186/s40064-016-3100-x; HQLO 2020, doi:10.1186/s12955-020-01525-7)");

  /** Who responded to shockwave. */
  static final Provenance VISA_RESPONDER =
      fitted("fitted to other tendons; 22 or more was a responder after shockwave (VISA-H)");

  private Sources() {}
}
