package sinew.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sinew.files.Sha256;

/**
 * The files of a folder of results with their digests. The folder itself keeps the list, so that
 * files that Sinew wrote can be told from others; {@code sha256sum -c} reads it, too.
 *
 * @param digests SHA-256 of each file by its path inside, folders set apart by a slash
 */
record FileList(Map<String, String> digests) {
  /** The name of the file that keeps the list. */
  static final String NAME = "files.sha256";

  private static final String HEADER =
      "# Written by Sinew, which replaces these files only while they are as listed here.";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  FileList {
    digests = Map.copyOf(digests);
  }

  /**
   * The text of a list.
   *
   * @param files the content of each file by its path
   * @param digestsOfOthers SHA-256 of each file that is written already, by its path
   * @return a line for each, in their order
   */
  static String text(Map<String, byte[]> files, Map<String, String> digestsOfOthers) {
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach((path, content) -> digests.put(path, Sha256.of(content)));
    digests.putAll(digestsOfOthers);
    return digests.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining("", HEADER + "\n", ""));
  }

  /**
   * The list that a folder keeps.
   *
   * @param folder a folder
   * @return its list; an empty one if it keeps none that Sinew wrote
   * @throws IOException if it could not be read
   */
  static FileList in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Map<String, String> digests = new HashMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.startsWith(HEADER)) {
        text.lines()
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .forEach(line -> digests.put(line.group(2), line.group(1)));
      }
    }
    return new FileList(digests);
  }

  /**
   * Whether a file is as Sinew wrote it.
   *
   * @param name its path inside
   * @param file where it is
   * @return true if the list has it with this content, and of the list itself
   * @throws IOException if it could not be read
   */
  boolean holds(String name, Path file) throws IOException {
    return name.equals(NAME)
        ? !digests.isEmpty()
        : digests.containsKey(name) && digests.get(name).equals(digest(file));
  }

  /** Files of rows do not fit into memory. */
  private static String digest(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  /**
   * Whether a folder is one of those that the files lie in.
   *
   * @param name its path inside
   * @return true if a file of the list lies in it
   */
  boolean hasFolder(String name) {
    return digests.keySet().stream().anyMatch(file -> file.startsWith(name + "/"));
  }
}
