package sinew.results;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import sinew.files.Sha256;

/**
 * Files of results that are too large for memory. They are written while the experiment runs, into
 * a hidden folder beside the results, {@code .<name>.rows-<number>}, move into the folder of
 * results when that is written, and are deleted if it never is. A file in the hidden folder says
 * whose it is, and is locked while its run lives; what a killed run has left behind is deleted by
 * the next run of the same name.
 */
public final class Spool implements Closeable {
  private static final String MARK = Mark.NAME;
  private static final int BUFFER = 1 << 16;

  /**
   * Folders of this process. To read their marks would give their locks back: on POSIX a lock ends
   * when the process closes any channel of the file.
   */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path out;
  private final Path results;
  private final Map<String, Told> files = new LinkedHashMap<>();
  private Path folder;
  private FileChannel mark;

  private Spool(Path out, Path results) {
    this.out = out;
    this.results = results;
  }

  /**
   * A spool without files; nothing is made before there is one.
   *
   * @param out the folder in which the results' folder will lie
   * @param name the name of the results' folder
   * @return the spool
   */
  public static Spool beside(Path out, String name) {
    return new Spool(out, out.resolve(name));
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
        open();
      }
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Told told = new Told(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), file);
      files.put(path, told);
      return told;
    } catch (IOException e) {
      throw ResultsException.unwritable(out.resolve(path), e);
    }
  }

  @SuppressWarnings("try") // The lock of the folder is held, and not used.
  private void open() throws IOException {
    Files.createDirectories(out);
    try (FolderLock lock = FolderLock.of(out, FolderLock.PATIENCE_SECONDS)) {
      clean(results);
      folder = Files.createTempDirectory(out.toAbsolutePath(), prefix(results));
      OWN.add(folder);
      mark =
          FileChannel.open(
              folder.resolve(MARK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      mark.lock();
      mark.write(ByteBuffer.wrap(words(folder).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String prefix(Path results) {
    return "." + results.getFileName() + ".rows-";
  }

  private static String words(Path folder) {
    return folder.getFileName() + ": a run of Sinew writes rows here. The next run deletes it.\n";
  }

  /**
   * Deletes what killed runs have left behind.
   *
   * @param results the folder of results, in a folder that is locked
   * @throws IOException if something could not be deleted
   */
  static void clean(Path results) throws IOException {
    List<Path> beside;
    try (Stream<Path> paths = Files.list(results.toAbsolutePath().getParent())) {
      beside =
          paths.filter(path -> path.getFileName().toString().startsWith(prefix(results))).toList();
    }
    for (Path path : beside) {
      if (!OWN.contains(path) && isOurs(path) && hasEnded(path)) {
        delete(path);
      }
    }
  }

  private static boolean isOurs(Path path) throws IOException {
    return new Mark(path, words(path)).isOurs();
  }

  private static boolean hasEnded(Path path) throws IOException {
    if (!Files.exists(path.resolve(MARK))) {
      return true;
    }
    try (FileChannel other = FileChannel.open(path.resolve(MARK), StandardOpenOption.WRITE)) {
      return other.tryLock() != null;
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /**
   * How long the files are.
   *
   * @return the bytes so far of each file, by its path in the folder of results, in the order in
   *     which they were begun
   */
  public Map<String, Long> sizes() {
    Map<String, Long> sizes = new LinkedHashMap<>();
    files.forEach((path, file) -> sizes.put(path, file.bytes));
    return sizes;
  }

  /** SHA-256 of each file by its path. All are closed. */
  Map<String, String> digests() {
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach((path, file) -> digests.put(path, file.digest()));
    return digests;
  }

  /** Moves the files into a folder of the same file system. */
  void moveTo(Path fresh) throws IOException {
    for (String path : files.keySet()) {
      Path target = fresh.resolve(path);
      Files.createDirectories(target.getParent());
      Files.move(folder.resolve(path), target);
    }
  }

  @Override
  public void close() throws IOException {
    if (mark != null) {
      mark.close();
    }
    if (folder != null) {
      delete(folder);
      OWN.remove(folder);
    }
  }

  /** Counts and digests what is written, and names the file where something fails. */
  private static final class Told extends FilterOutputStream {
    private final Path file;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    Told(OutputStream out, Path file) {
      super(out);
      this.file = file;
    }

    String digest() {
      return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) {
      try {
        out.write(content, offset, length);
        digest.update(content, offset, length);
        bytes += length;
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
