package sinew.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** What must be on the disk, and not only in the system's memory, before a name points to it. */
final class Disk {
  private Disk() {}

  /**
   * Waits until a folder and all that is in it are on the disk.
   *
   * @param folder the folder
   * @param check called before each file; what it throws ends the waiting
   * @throws IOException if the disk refuses a file
   */
  static void settleAll(Path folder, Runnable check) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.toList();
    }
    for (Path path : paths) {
      check.run();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        settleFolder(path);
      } else {
        settleFile(path);
      }
    }
  }

  /**
   * Waits until the content of a file is on the disk.
   *
   * @param file the file
   * @throws IOException if the disk refuses
   */
  static void settleFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Waits until the names in a folder are on the disk, where the system can do that.
   *
   * @param folder the folder
   */
  static void settleFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder, and some file systems settle none; they have a journal of names.
    }
  }
}
