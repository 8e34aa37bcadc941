package sinew.table;

/** What the values of a column are. */
public enum ColumnKind {
  /** {@link String}. */
  TEXT {
    @Override
    Object read(String text) {
      return text;
    }
  },
  /** {@link Long}. */
  WHOLE {
    @Override
    Object read(String text) {
      return Long.valueOf(text);
    }
  },
  /** {@link Double}. */
  NUMBER {
    @Override
    Object read(String text) {
      return Double.valueOf(text);
    }
  },
  /** {@link Boolean}. */
  TRUTH {
    @Override
    Object read(String text) {
      return Boolean.valueOf(text);
    }
  };

  /** The value of a cell that is written in this way. It is not empty. */
  abstract Object read(String text);
}
