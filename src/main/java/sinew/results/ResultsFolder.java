package sinew.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The folder of a run's results, whole or absent. It is made in a {@link WorkFolder} and takes its
 * name only when it is complete; results of that name are moved aside first, and deleted last. They
 * are known by the {@link FileList} that they keep; a folder that holds anything else is left as it
 * is. What a killed run has left behind is deleted by the next run of the same name.
 */
public final class ResultsFolder {
  private final Path out;
  private final Path folder;
  private final Mover mover;

  /** Renames a folder. */
  interface Mover {
    /**
     * Renames a folder.
     *
     * @param from the folder
     * @param to its new name, which is free
     * @throws IOException if it could not be renamed
     */
    void move(Path from, Path to) throws IOException;
  }

  private ResultsFolder(Path out, String name, Mover mover) {
    this.out = out;
    this.folder = out.resolve(name);
    this.mover = mover;
  }

  /**
   * Checks before a simulation whether its results could be written.
   *
   * @param out the folder in which the results' folder will lie
   * @param name the name of the results' folder
   * @throws ResultsException if what has its name is no results' folder
   * @throws IOException if the folder could not be read
   */
  public static void check(Path out, String name) throws IOException {
    EarlierResults.of(out.resolve(name)).refuseForeign();
  }

  /**
   * Writes results.
   *
   * @param out the folder in which the results' folder lies; made if it is absent
   * @param name the name of the results' folder
   * @param files the content of each file by its path inside, folders set apart by a slash
   * @return the results' folder
   * @throws ResultsException if it could not be written, or if what has its name is no results'
   *     folder; nothing was changed then
   */
  public static Path write(Path out, String name, Map<String, byte[]> files) {
    return write(out, name, files, ResultsFolder::rename);
  }

  /**
   * Writes results of which some are written already.
   *
   * @param out as above
   * @param name as above
   * @param files the content of the other files
   * @param spool the files that are written already, beside the folder of this name
   * @param check called before each file is written; what it throws ends the writing
   * @return the results' folder
   * @throws ResultsException as above
   */
  public static Path write(
      Path out, String name, Map<String, byte[]> files, Spool spool, Runnable check) {
    return new ResultsFolder(out, name, ResultsFolder::rename)
        .write(
            fresh -> {
              fill(fresh, listed(files, spool.digests()), check);
              spool.moveTo(fresh);
              Disk.settleAll(fresh, check);
            });
  }

  /**
   * Results with the list of their files, by which Sinew knows them again.
   *
   * @param files the content of each file by its path inside
   * @return the same and one more
   */
  public static Map<String, byte[]> listed(Map<String, byte[]> files) {
    return listed(files, Map.of());
  }

  private static Map<String, byte[]> listed(
      Map<String, byte[]> files, Map<String, String> digestsOfOthers) {
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    all.put(FileList.NAME, FileList.text(files, digestsOfOthers).getBytes(StandardCharsets.UTF_8));
    return all;
  }

  /**
   * Writes results with another way of renaming.
   *
   * @param out as above
   * @param name as above
   * @param files as above
   * @param mover how to rename
   * @return the results' folder
   */
  static Path write(Path out, String name, Map<String, byte[]> files, Mover mover) {
    return new ResultsFolder(out, name, mover)
        .write(
            fresh -> {
              fill(fresh, listed(files), () -> {});
              Disk.settleAll(fresh, () -> {});
            });
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Puts results into a folder. */
  private interface Content {
    void fill(Path fresh) throws IOException;
  }

  @SuppressWarnings("try") // The lock is held, and not used.
  private Path write(Content content) {
    try {
      makeOut();
      try (FolderLock lock = FolderLock.of(out, FolderLock.PATIENCE_SECONDS)) {
        EarlierResults.of(folder).refuseForeign();
        WorkFolder.clean(folder);
        Spool.clean(folder);
        WorkFolder work = WorkFolder.beside(folder);
        try {
          content.fill(work.fresh());
          swap(work);
        } finally {
          work.giveBackAndDelete(folder);
        }
      }
      return folder;
    } catch (IOException e) {
      throw ResultsException.unwritable(folder, e);
    }
  }

  private void makeOut() throws IOException {
    try {
      Files.createDirectories(out);
    } catch (FileAlreadyExistsException e) {
      throw new ResultsException(
          e.getFile() + ": is a file, and results need a folder; choose another with --out", e);
    }
  }

  private static void fill(Path fresh, Map<String, byte[]> files, Runnable check)
      throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      check.run();
      Path path = fresh.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private void swap(WorkFolder work) throws IOException {
    if (Files.exists(folder)) {
      mover.move(folder, work.earlier());
    }
    mover.move(work.fresh(), folder);
    Disk.settleFolder(out);
  }
}
