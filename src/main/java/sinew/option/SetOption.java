package sinew.option;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import sinew.files.Assignment;

/** The option of commands that read scenarios and can be told what else is to hold in them. */
public final class SetOption {
  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      converter = AssignmentConverter.class,
      description =
          "Give a key of every scenario named another value, such as cohort.stress=0.7; can be "
              + "repeated. It is checked as if it stood in the file. With name=NAME the results get a "
              + "folder of their own.")
  private List<Assignment> assignments = List.of();

  /**
   * The values given.
   *
   * @return the values, in the order of the command line
   */
  public List<Assignment> assignments() {
    return assignments;
  }

  /** Reads words of the form KEY=VALUE. */
  static final class AssignmentConverter implements ITypeConverter<Assignment> {
    @Override
    public Assignment convert(String value) {
      try {
        return Assignment.of(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
