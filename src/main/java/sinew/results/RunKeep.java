package sinew.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sinew.files.Sha256;

/**
 * Finished runs of a batch, kept in a hidden folder beside the place of its results until all are
 * there. A batch that was stopped, however that came about, finds them again. Each is a file that
 * is whole or absent. Its first line, the label, says what it belongs to, the second is the digest
 * of the rest; a file that says anything else is as good as none.
 */
public final class RunKeep implements Closeable {
  private static final String MARK = "sinew.txt";
  private static final String ENDING = ".run";
  private static final int NAME_DIGITS = 32;

  private final Path folder;
  private FolderLock lock;

  private RunKeep(Path folder) {
    this.folder = folder;
  }

  /**
   * The runs that wait for a folder of results.
   *
   * @param out in which folder it will lie
   * @param name its name
   * @return the runs; the folder that keeps them may be absent
   */
  public static RunKeep beside(Path out, String name) {
    return new RunKeep(out.resolve("." + name + ".batch"));
  }

  /**
   * What is kept of a run.
   *
   * @param label what the run belongs to, one line
   * @return what was kept; empty if that is nothing, or belongs to something else, or is damaged
   * @throws IOException if the disk refuses
   */
  public Optional<String> kept(String label) throws IOException {
    Path file = file(label);
    if (!isOurs() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int head = label.length() + 1;
    int begin = text.indexOf('\n', head) + 1;
    return text.startsWith(label + "\n")
            && begin > 0
            && text.equals(whole(label, text.substring(begin)))
        ? Optional.of(text.substring(begin))
        : Optional.empty();
  }

  /**
   * Takes the right to keep runs, and makes the folder if it is absent.
   *
   * @throws ResultsException if another batch of this name is running, or if the place is taken
   */
  public void open() {
    try {
      Files.createDirectories(folder);
      if (!isOurs() && !isEmpty()) {
        throw new ResultsException(
            folder + ": is not a folder in which Sinew keeps runs; move it away", null);
      }
      if (!isOurs()) {
        Files.writeString(folder.resolve(MARK), mark());
      }
      lock = FolderLock.of(folder, 0, "this batch is running already; wait until it has ended");
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * Keeps a run.
   *
   * @param label what it belongs to, one line
   * @param text what came of it
   * @throws ResultsException if it could not be written
   */
  public void keep(String label, String text) {
    Path file = file(label);
    try {
      WholeFile.write(file, whole(label, text).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /**
   * Deletes all that is kept.
   *
   * @throws IOException if the disk refuses
   */
  public void clear() throws IOException {
    close();
    if (!isOurs()) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      // The mark last: without it nobody would know whose folder it is.
      paths =
          all.sorted(
                  Comparator.comparing((Path path) -> path.equals(folder))
                      .thenComparing(path -> path.equals(folder.resolve(MARK)))
                      .thenComparing(Comparator.reverseOrder()))
              .toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /** Lets others take over. What is kept stays. */
  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }

  private Path file(String label) {
    return folder.resolve(Sha256.of(label).substring(0, NAME_DIGITS) + ENDING);
  }

  private static String whole(String label, String text) {
    return label + "\n" + Sha256.of(text) + "\n" + text;
  }

  private String mark() {
    return folder.getFileName()
        + ": a batch of Sinew keeps its finished runs here. Run it again, and it goes on.\n";
  }

  private boolean isOurs() throws IOException {
    Path file = folder.resolve(MARK);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(mark());
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static ResultsException unwritable(Path path, IOException cause) {
    return ResultsException.unwritable(path, cause, "finished runs stay");
  }
}
