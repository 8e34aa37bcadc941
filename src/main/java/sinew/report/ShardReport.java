package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.document.Manifest;
import sinew.document.OutcomesText;
import sinew.document.ShardDocument;
import sinew.input.ScenarioFile;
import sinew.results.RunInfo;
import sinew.rows.RowChoice;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.study.Digest;
import sinew.study.ShardOfStudy;
import sinew.table.Json;
import sinew.text.Numbers;
import tools.jackson.databind.node.ObjectNode;

/** A part of a study as files, for {@code sinew merge} to join with the others. */
public final class ShardReport implements Report {
  /** The file that makes a folder a shard. */
  public static final String DOCUMENT = "shard.json";

  private final ShardOfStudy part;
  private final List<Outcomes> outcomes;
  private final List<ScenarioFile> scenarios;
  private final RunInfo run;
  private final Rows rows;

  /**
   * Rows of a shard.
   *
   * @param choice which, and how they will be written; empty if they are not
   * @param files their files, and how many bytes each has
   */
  public record Rows(Optional<RowChoice> choice, Map<String, Long> files) {}

  /**
   * The report on a shard.
   *
   * @param part which patients of which study
   * @param outcomes what came of them, in the order of the arms
   * @param scenarios the file of each arm, in the order of the arms
   * @param run how it came about
   * @param rows the rows that are written already
   */
  public ShardReport(
      ShardOfStudy part,
      List<Outcomes> outcomes,
      List<ScenarioFile> scenarios,
      RunInfo run,
      Rows rows) {
    this.part = part;
    this.outcomes = List.copyOf(outcomes);
    this.scenarios = List.copyOf(scenarios);
    this.run = run;
    this.rows = rows;
  }

  /**
   * Where the counts of an arm lie.
   *
   * @param arm the name of the arm
   * @return the path in the folder of the shard
   */
  public static String counts(String arm) {
    return "counts/" + arm + ".txt";
  }

  /**
   * Where the times of an arm's first patients lie.
   *
   * @param arm the name of the arm
   * @return the path in the folder of the shard
   */
  public static String kept(String arm) {
    return "kept/" + arm + ".txt";
  }

  @Override
  public List<String> inShort() {
    Batch patients = part.shard().share(run.patients());
    return List.of(
        "Shard "
            + part.shard().number()
            + " of "
            + part.shard().parts()
            + ": patients "
            + patients.first()
            + " to "
            + (patients.first() + patients.size() - 1)
            + " of "
            + Numbers.counted(run.patients())
            + ", counted from 0. When all shards are there, sinew merge makes the report.");
  }

  @Override
  public String documentName() {
    return DOCUMENT;
  }

  @Override
  public ObjectNode document() {
    return document(texts());
  }

  private ObjectNode document(Map<String, byte[]> texts) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    texts.forEach((path, bytes) -> sizes.put(path, (long) bytes.length));
    sizes.putAll(rows.files());
    List<ShardDocument.Arm> arms = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      ScenarioFile file = scenarios.get(i);
      arms.add(
          ShardDocument.Arm.of(file, Digest.of(outcomes.get(i)), Digest.ofTimes(outcomes.get(i))));
    }
    return new ShardDocument(
            run.version(),
            part.study().name(),
            run.seed(),
            run.patients(),
            part.study().ensemble().size(),
            rows.choice().map(RowChoice::text),
            part.shard(),
            arms,
            sizes)
        .json();
  }

  private Map<String, byte[]> texts() {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    for (int i = 0; i < scenarios.size(); i++) {
      String arm = scenarios.get(i).scenario().name();
      texts.put(counts(arm), utf8(OutcomesText.counts(outcomes.get(i))));
      texts.put(kept(arm), utf8(OutcomesText.kept(outcomes.get(i))));
    }
    return texts;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public ObjectNode manifest() {
    return Manifest.of(scenarios, outcomes.stream().map(Digest::of).toList(), run);
  }

  @Override
  public Map<String, byte[]> files(Contents contents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, byte[]> texts = texts();
    files.put(DOCUMENT, Json.bytes(document(texts)));
    files.put("manifest.json", Json.bytes(manifest()));
    files.putAll(texts);
    return files;
  }
}
