package sinew.report;

/** How much of a run is written. */
public enum Contents {
  /** Everything: report, numbers, manifest, charts as SVG and PNG with their figures as CSV. */
  ALL,
  /** Everything but the charts as files of their own. */
  WITHOUT_CHARTS,
  /**
   * What is small and equal to the byte wherever it is made: report, numbers, charts as SVG. For
   * the gallery, which is kept under version control.
   */
  GALLERY
}
