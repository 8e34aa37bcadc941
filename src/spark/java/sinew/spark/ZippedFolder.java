package sinew.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Folders as bytes that can travel. */
final class ZippedFolder {
  private ZippedFolder() {}

  /**
   * Packs the folders in a folder; what is hidden stays.
   *
   * @param folder the folder
   * @return a ZIP file
   * @throws IOException if something cannot be read
   */
  static byte[] of(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path file : filesIn(folder)) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /**
   * Unpacks folders. Each is whole or absent.
   *
   * @param zip a ZIP file
   * @param folder where they go
   * @throws IOException if they cannot be written
   */
  static void unpack(byte[] zip, Path folder) throws IOException {
    Path fresh = Files.createTempDirectory(folder, ".unpacking-");
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        Path file = fresh.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(files, file);
      }
    }
    try (Stream<Path> unpacked = Files.list(fresh)) {
      for (Path one : unpacked.toList()) {
        Files.move(one, folder.resolve(one.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.delete(fresh);
  }

  /**
   * Deletes a folder and all that is in it.
   *
   * @param folder the folder
   * @throws IOException if something cannot be deleted
   */
  static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
