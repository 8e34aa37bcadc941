package sinew.shards;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;
import sinew.study.Shard;

/** The option of commands whose patients can be divided among machines. */
final class ShardOption {
  private static final int MOST = 100_000;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      converter = ShardConverter.class,
      description =
          "Simulate only the K-th of N equal parts of the patients, for another machine or another "
              + "day; sinew merge joins the N folders into what one run writes.")
  private Shard shard;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** {@return whether only a part is wanted} */
  boolean wanted() {
    return shard != null;
  }

  /**
   * Which part to simulate.
   *
   * @param patients how many patients there are
   * @param earlier how many of them lived in an earlier run
   * @return the part; empty if all are wanted
   */
  Optional<Shard> shard(int patients, int earlier) {
    if (shard != null && shard.parts() > patients - earlier) {
      throw new ParameterException(
          spec.commandLine(),
          (patients - earlier)
              + " patients cannot be divided into "
              + shard.parts()
              + " shards; use fewer");
    }
    return Optional.ofNullable(shard).map(part -> part.after(earlier));
  }

  /** Reads a part such as 3/8. */
  static final class ShardConverter implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String value) {
      if (value.matches("\\d{1,6}/\\d{1,6}")) {
        int slash = value.indexOf('/');
        int number = Integer.parseInt(value.substring(0, slash));
        int parts = Integer.parseInt(value.substring(slash + 1));
        if (number >= 1 && number <= parts && parts <= MOST) {
          return new Shard(number, parts);
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not a part such as 3/8, counted from 1/8 to 8/8");
    }
  }
}
