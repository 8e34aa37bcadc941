package sinew.planted.simulation;

import java.nio.file.Files;
import java.nio.file.Path;

class ReadsAFile {
  boolean isThere(Path path) {
    return Files.exists(path);
  }
}
