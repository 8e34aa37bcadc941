package sinew.option;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of files and folders, and says why a word can be none. */
public final class PathArgument implements ITypeConverter<Path> {
  /** What Java makes of bytes that are no letter in the encoding of the environment. */
  private static final String UNREADABLE = "\uFFFD";

  @Override
  public Path convert(String value) {
    fault(value)
        .ifPresent(
            fault -> {
              throw new TypeConversionException(fault);
            });
    return Path.of(value);
  }

  /**
   * Why a word cannot name a file or a folder.
   *
   * @param word the word, as it was given
   * @return the fault and the way out; empty if it can name one, be it there or not
   */
  public static Optional<String> fault(String word) {
    if (word.isEmpty()) {
      return Optional.of("'' names no file or folder; name one, such as . for the folder here");
    }
    try {
      // There may be a file whose name has this very character.
      if (!word.contains(UNREADABLE) || Files.exists(Path.of(word))) {
        return Optional.empty();
      }
    } catch (InvalidPathException e) {
      // Said below, with the way out.
    }
    return Optional.of("'" + word + "' has letters that Java cannot read here; " + remedy());
  }

  /**
   * What is to be said if the name of the working folder cannot be read.
   *
   * @return the fault and the way out; empty if it can be
   */
  public static Optional<String> faultOfWorkingFolder() {
    return System.getProperty("user.dir").contains(UNREADABLE)
        ? Optional.of(
            "the name of the folder that you are in has letters that Java cannot read here; "
                + remedy())
        : Optional.empty();
  }

  private static String remedy() {
    return "set LC_ALL=C.UTF-8, or give it a name of plain letters";
  }
}
