package sinew.study;

import java.util.List;

/**
 * Experiments of one kind, one after the other, under one name.
 *
 * @param <R> what comes of each
 * @param name the name of all
 * @param parts the experiments, at least one
 */
public record Series<R>(String name, List<Experiment<R>> parts) implements Experiment<List<R>> {

  public Series {
    parts = List.copyOf(parts);
  }

  @Override
  public long lives(Laboratory laboratory) {
    return parts.stream().mapToLong(part -> part.lives(laboratory)).sum();
  }

  @Override
  public List<R> run(Laboratory laboratory) {
    return parts.stream().map(part -> part.run(laboratory)).toList();
  }
}
