package sinew.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is whole, or as it was before. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file: beside its place first, then it takes its name. Who may read and write it stays
   * as it was. Where something other than a file stands, such as a pipe or {@code /dev/stdout}, it
   * is written to at once.
   *
   * @param file the file
   * @param content what it is to hold
   * @throws IOException if it could not be written; nothing is left of it then
   */
  public static void write(Path file, byte[] content) throws IOException {
    refuseUnlikely(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeInto(file, content);
      return;
    }
    boolean replaces = Files.exists(file);
    if (replaces && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path whole = replaces ? file.toRealPath() : file.toAbsolutePath();
    Path beside = created(whole);
    try {
      if (replaces) {
        permit(beside, whole);
      }
      Files.write(beside, content);
      Disk.settleFile(beside);
      Files.move(
          beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      Disk.settleFolder(whole.getParent());
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw named(file, e);
    }
  }

  /** Places where there can be no file are told in other words than those of the system. */
  private static void refuseUnlikely(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder; name a file in it");
    }
    if (folder != null && Files.notExists(folder)) {
      throw new FileSystemException(
          file.toString(), null, "there is no folder " + folder + "; make it first");
    }
  }

  /** Gives a file the permissions of another, on systems that have such. */
  private static void permit(Path file, Path like) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(like, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(file, view.readAttributes().permissions());
    }
  }

  private static void writeInto(Path file, byte[] content) throws IOException {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** A name that is free: what others have beside it, also a link, is not written to. */
  private static Path created(Path whole) throws IOException {
    for (int number = 1; ; number++) {
      Path beside = whole.resolveSibling("." + whole.getFileName() + "." + number + ".tmp");
      try {
        return Files.createFile(beside);
      } catch (FileAlreadyExistsException e) {
        // The next one may be free.
      } catch (IOException e) {
        throw named(whole, e);
      }
    }
  }

  /** A full disk does not say which file it was. */
  private static IOException named(Path file, IOException e) {
    String reason = e instanceof FileSystemException told ? told.getReason() : e.getMessage();
    boolean denied = e instanceof AccessDeniedException;
    return denied
        ? new AccessDeniedException(file.toString())
        : new FileSystemException(file.toString(), null, reason);
  }
}
