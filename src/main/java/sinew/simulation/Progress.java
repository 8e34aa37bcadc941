package sinew.simulation;

/** What somebody who waits for a simulation may want: to see it get on, and to stop it. */
public interface Progress {
  /** Nobody is waiting. */
  Progress NONE =
      new Progress() {
        @Override
        public void done(long patients) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Some more patients are done. Called from one thread at a time.
   *
   * @param patients how many more
   */
  void done(long patients);

  /**
   * The work turned out to be another than was said at first. Called as {@link #done} is.
   *
   * @param more how much more it is, as {@link #done} counts; below 0 if it is less
   * @param patients how many patients will be simulated, as far as can be told
   */
  default void revised(long more, long patients) {}

  /**
   * Whether to stop. Asked before each batch, from any thread.
   *
   * @return true to stop
   */
  boolean cancelled();

  /**
   * The same, for work that is counted in larger pieces.
   *
   * @param size how many patients a piece stands for
   * @return sees so many patients for each piece that is done
   */
  default Progress inPiecesOf(long size) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void done(long pieces) {
        whole.done(pieces * size);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }
    };
  }
}
