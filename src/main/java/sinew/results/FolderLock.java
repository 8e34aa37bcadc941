package sinew.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write into a folder, held by one process at a time. The system gives it back when
 * its holder ends, however that comes about, and it holds between containers that share a disk. The
 * empty file that is locked stays: to delete it would let two processes lock two files of one name.
 */
final class FolderLock implements Closeable {
  /** The file that is locked. */
  static final String NAME = ".sinew.lock";

  /** Writing takes seconds. Who holds the lock for a minute is stuck. */
  static final int PATIENCE_SECONDS = 60;

  private static final int TRIES_A_SECOND = 20;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the right to write into a folder.
   *
   * @param folder the folder
   * @param seconds how long to wait at most
   * @return the lock; to be closed
   * @throws ResultsException if another process did not give it back in time
   * @throws IOException if the file system refuses
   */
  static FolderLock of(Path folder, int seconds) throws IOException {
    return of(
        folder,
        seconds,
        "another Sinew is writing there and does not end; nothing was kept; stop it");
  }

  /**
   * Waits for the right to write into a folder.
   *
   * @param folder the folder
   * @param seconds how long to wait at most
   * @param fault what is said if another process has it for longer, and what to do
   * @return the lock; to be closed
   * @throws ResultsException if another process did not give it back in time
   * @throws IOException if the file system refuses
   */
  static FolderLock of(Path folder, int seconds, String fault) throws IOException {
    Path file = folder.resolve(NAME);
    // To open a pipe would wait for its reader, without end.
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ResultsException(
          file + ": is no file, and Sinew locks it to write there; move it away", null);
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    FolderLock lock = new FolderLock(channel);
    try {
      for (int tries = 0; !lock.taken(); tries++) {
        if (tries == seconds * TRIES_A_SECOND) {
          throw new ResultsException(
              folder + ": " + fault + ", or choose another folder with --out", null);
        }
        Thread.sleep(1_000 / TRIES_A_SECOND);
      }
      return lock;
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private boolean taken() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Held inside this process.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
