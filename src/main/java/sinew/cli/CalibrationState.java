package sinew.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sinew.calibration.Calibration;
import sinew.calibration.KeptCalibration;
import sinew.calibration.Population;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.Sha256;
import sinew.results.Version;
import sinew.results.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that keeps the draws of a calibration after every stage, so that a stopped one goes on.
 *
 * @param file the file, if the user wants one
 * @param calibration whose draws they are
 */
record CalibrationState(Optional<Path> file, Calibration calibration)
    implements KeptCalibration.Keeper {

  /**
   * What the file holds.
   *
   * @param of what the draws belong to
   * @param sha256 digest of the draws, so that a file that was changed is not taken
   * @param population the draws
   */
  record Content(String of, String sha256, Population population) {

    static Content of(String name, Population population) {
      return new Content(
          name, Sha256.of(JsonMapper.shared().writeValueAsBytes(population)), population);
    }
  }

  /**
   * The draws of the last stage that was finished.
   *
   * @return the draws; empty if there is no file yet
   * @throws InputException if the file is of another calibration, was changed, or is none
   */
  @Override
  public Optional<Population> kept() {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Optional.empty();
    }
    // To open a pipe would wait for its writer, without end.
    if (!Files.isRegularFile(file.get())) {
      throw refused("is no file, and draws are kept in one", "choose another name");
    }
    try {
      Content content = JsonMapper.shared().readValue(file.get().toFile(), Content.class);
      if (isOurs(content)) {
        return Optional.of(content.population());
      }
    } catch (JacksonException e) {
      // Said below: whatever it is, it is not ours.
    }
    throw refused(
        "is not the state of this calibration (other trials, priors, options or version, or changed by hand)",
        "delete it, or choose another file");
  }

  private boolean isOurs(Content content) {
    return content != null
        && content.population() != null
        && content.equals(Content.of(name(), content.population()))
        && calibration.couldHave(content.population());
  }

  private InputException refused(String fault, String remedy) {
    String path = file.orElseThrow().toString();
    return new InputException(List.of(new Problem(path, 0, 0, "--state", fault, remedy)));
  }

  @Override
  public void keep(Population population) {
    if (file.isEmpty()) {
      return;
    }
    try {
      WholeFile.write(
          file.get(), JsonMapper.shared().writeValueAsBytes(Content.of(name(), population)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return Version.current() + " " + calibration.digest();
  }
}
