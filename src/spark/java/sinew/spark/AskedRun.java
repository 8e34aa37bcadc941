package sinew.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was asked for on the command line: some words are for the shards, others for the merge. */
final class AskedRun {
  /** The option that this command line has and the program's own has not. */
  static final String SHARDS = "--shards";

  private static final String OUT = "--out";
  private static final String PATIENTS = "--patients";
  private static final String DEBUG = "--debug";
  private static final Set<String> OF_MERGE =
      Set.of(OUT, "--json", "--quiet", "--no-charts", DEBUG);

  private final ParseResult command;

  AskedRun(ParseResult command) {
    this.command = command;
  }

  /** {@return into how many parts the patients are to be divided} */
  int shards() {
    return command.matchedOptionValue(SHARDS, 1);
  }

  /** {@return whether nothing but errors is to be printed} */
  boolean quiet() {
    return command.hasMatchedOption("--quiet") || command.hasMatchedOption("--json");
  }

  /** {@return where the folders of results go} */
  Path out() {
    return command.matchedOptionValue(OUT, Path.of("results"));
  }

  /**
   * The command for a shard.
   *
   * @return its name and its options, without files
   */
  List<String> simulating() {
    return options(option -> !OF_MERGE.contains(option) && !option.equals(SHARDS));
  }

  /**
   * The command with one patient, to find out at once what is wrong with it.
   *
   * @param out where the shard goes
   * @return name, options and files
   */
  List<String> trial(Path out) {
    List<String> words =
        options(option -> !OF_MERGE.contains(option) && !Set.of(SHARDS, PATIENTS).contains(option));
    words.addAll(List.of("--patients=1", "--shard=1/1", "--quiet", "--out=" + out));
    for (ArgSpec files : command.matchedPositionals()) {
      words.addAll(files.originalStringValues());
    }
    return words;
  }

  /**
   * The merge of the shards.
   *
   * @param shards the folder in which they lie
   * @return name, options and folder
   */
  List<String> merging(Path shards) {
    List<String> words = options(OF_MERGE::contains);
    words.set(0, "merge");
    words.add(shards.toString());
    return words;
  }

  private List<String> options(Predicate<String> wanted) {
    List<String> words = new ArrayList<>(List.of(command.commandSpec().name()));
    for (OptionSpec option : command.matchedOptions()) {
      if (wanted.test(option.longestName())) {
        words.addAll(words(option));
      }
    }
    return words;
  }

  private static List<String> words(OptionSpec option) {
    String name = option.longestName();
    return option.arity().max() == 0
        ? List.of(name)
        : option.originalStringValues().stream().map(value -> name + "=" + value).toList();
  }
}
