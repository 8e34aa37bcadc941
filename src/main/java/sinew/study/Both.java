package sinew.study;

/**
 * Two experiments under the name of the first.
 *
 * @param <A> what comes of the first
 * @param <B> what comes of the second
 * @param first the first experiment
 * @param second the second, run after it
 */
public record Both<A, B>(Experiment<A> first, Experiment<B> second)
    implements Experiment<Both.Result<A, B>> {

  /**
   * What came of both.
   *
   * @param <A> what comes of the first
   * @param <B> what comes of the second
   * @param first what came of the first
   * @param second what came of the second
   */
  public record Result<A, B>(A first, B second) {}

  @Override
  public String name() {
    return first.name();
  }

  @Override
  public long lives(Laboratory laboratory) {
    return first.lives(laboratory) + second.lives(laboratory);
  }

  @Override
  public Result<A, B> run(Laboratory laboratory) {
    return new Result<>(first.run(laboratory), second.run(laboratory));
  }
}
