package sinew.table;

/** Of what the values of a column are. */
public enum ColumnKind {
  /** {@link String}. */
  TEXT,
  /** {@link Long}. */
  WHOLE,
  /** {@link Double}. */
  NUMBER,
  /** {@link Boolean}. */
  TRUTH
}
