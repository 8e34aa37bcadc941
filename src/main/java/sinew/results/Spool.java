package sinew.results;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of results that are too large for memory. They are written while the experiment runs, into
 * a hidden folder beside the results, {@code .<name>.rows-<process>}, move into the folder of
 * results when that is written, and are deleted if it never is. What a killed run has left behind
 * is deleted by the next run of the same name.
 */
public final class Spool implements Closeable {
  /** What its hidden folder is called after. */
  static final String KIND = "rows";

  private static final int BUFFER = 1 << 16;

  private final Path out;
  private final EarlierResults beside;
  private final List<String> files = new ArrayList<>();
  private Path folder;

  private Spool(Path out, EarlierResults beside) {
    this.out = out;
    this.beside = beside;
  }

  /**
   * A spool without files; nothing is made before there is one.
   *
   * @param out the folder in which the results' folder will lie
   * @param name the name of the results' folder
   * @return the spool
   */
  public static Spool beside(Path out, String name) {
    return new Spool(out, EarlierResults.of(out.resolve(name)));
  }

  /**
   * Begins a file.
   *
   * @param path its path in the folder of results, folders set apart by a slash
   * @return where its content goes; fails with a {@link ResultsException}
   */
  public OutputStream file(String path) {
    try {
      if (folder == null) {
        Files.createDirectories(out);
        beside.cleanSpools();
        folder = beside.create(KIND);
      }
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      files.add(path);
      return new Told(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), file);
    } catch (IOException e) {
      throw ResultsException.unwritable(out.resolve(path), e);
    }
  }

  /**
   * The files and how long they are.
   *
   * @return for each file that was begun, in that order, its path and its bytes so far
   */
  public List<Entry> entries() {
    return files.stream().map(path -> new Entry(path, size(path))).toList();
  }

  /**
   * A file of the spool.
   *
   * @param path its path in the folder of results
   * @param bytes its length
   */
  public record Entry(String path, long bytes) {}

  private long size(String path) {
    try {
      return Files.size(folder.resolve(path));
    } catch (IOException e) {
      throw ResultsException.unwritable(folder.resolve(path), e);
    }
  }

  /** Moves the files into a folder of the same file system. */
  void moveTo(Path fresh) throws IOException {
    for (String path : files) {
      Path target = fresh.resolve(path);
      Files.createDirectories(target.getParent());
      Files.move(folder.resolve(path), target);
    }
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      EarlierResults.delete(folder);
    }
  }

  /** Names the file where something fails: a full disk does not. */
  private static final class Told extends FilterOutputStream {
    private final Path file;

    Told(OutputStream out, Path file) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw ResultsException.unwritable(file, e);
      }
    }

    @Override
    public void close() {
      try {
        super.close();
      } catch (IOException e) {
        throw ResultsException.unwritable(file, e);
      }
    }
  }
}
