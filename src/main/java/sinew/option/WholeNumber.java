package sinew.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads options that are whole numbers in a range, and says what the range is. */
public final class WholeNumber {
  private WholeNumber() {}

  private static long read(String value, long low, long high) {
    try {
      long number = Long.parseLong(value);
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with the way out.
    }
    throw new TypeConversionException(
        "'" + value + "' is not a whole number from " + low + " to " + high);
  }

  /** How many patients. */
  public static final class OfPatients implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 1, 100_000_000);
    }
  }

  /** Which patient, counted from 0. */
  public static final class OfPatient implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 0, 99_999_999);
    }
  }

  /** The seed: any number of 64 bits. */
  static final class OfSeed implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      return read(value, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  /** How many threads. */
  static final class OfThreads implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 1, 1024);
    }
  }

  /** For how many weeks patients are followed. */
  public static final class OfWeeks implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 4, 520);
    }
  }

  /** How many values of a factor. */
  public static final class OfPoints implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 2, 101);
    }
  }

  /** How many points of a design. */
  public static final class OfBasePoints implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 2, 4_096);
    }
  }

  /** How many trajectories of a screen. */
  public static final class OfTrajectories implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 2, 1_000);
    }
  }

  /** How many virtual trials. */
  public static final class OfRepeats implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 20, 10_000);
    }
  }

  /** How many draws of parameters. */
  public static final class OfDraws implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 20, 10_000);
    }
  }

  /** A port of this computer; 0 for any that is free. */
  public static final class OfPort implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return (int) read(value, 0, 65_535);
    }
  }

  /** How many members of the ensemble: a range needs two. */
  static final class OfMembers implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      int members = (int) read(value, 0, 100);
      if (members == 1) {
        throw new TypeConversionException("'1' is not 0 or a whole number from 2 to 100");
      }
      return members;
    }
  }
}
