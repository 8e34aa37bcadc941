package sinew.onepage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import sinew.consultation.Answer;
import sinew.consultation.Findings;
import sinew.consultation.JsonText;
import sinew.consultation.Question;
import sinew.consultation.Questionnaire;
import sinew.files.Resource;
import sinew.files.Sha256;
import sinew.model.Unit;
import sinew.page.Page;
import sinew.results.Version;

/**
 * The simulator as one HTML file that needs no network and no server: questions, style, script, and
 * the engine as WebAssembly. What may run in it is named by its digest in a
 * Content-Security-Policy.
 */
public final class SimulatorPage {
  /**
   * One concern each; the first begins with what makes all of them strict, the last one starts the
   * page.
   */
  private static final List<String> SCRIPTS =
      List.of(
          "engine.js",
          "elements.js",
          "crew.js",
          "answers.js",
          "people.js",
          "pictures.js",
          "shown.js",
          "sheet.js",
          "careful.js",
          "lecture.js",
          "lecture-pictures.js",
          "lessons.js",
          "main.js");

  /** An answer with more letters would be cut off in a field of half the width. */
  private static final int MOST_LETTERS = 20;

  private SimulatorPage() {}

  /**
   * The page in English.
   *
   * @param questionnaire what it asks
   * @return HTML, the same for the same program
   */
  public static String html(Questionnaire questionnaire) {
    return html(questionnaire, Bundle.english());
  }

  /**
   * The page.
   *
   * @param questionnaire what it asks
   * @param words all that it says, in the language of the questionnaire
   * @return HTML, the same for the same program
   */
  static String html(Questionnaire questionnaire, Bundle words) {
    String style =
        joined(List.of("simulator.css", "lecture.css"))
            + stripped(Resource.text(Page.class, "sheet.css"));
    String script = joined(SCRIPTS);
    int patients = questionnaire.shipped().get(0).patients();
    Page page = Page.of("simulator", Version.current());
    words.texts().forEach(page::with);
    return page.with("limits", words.list("caveats.limits"))
        .with("restsOn", words.list("caveats.restsOn"))
        .with("redFlags", words.list("caveats.redFlags"))
        .with("selfTestCaption", words.text("page.selfTestCaption", patients))
        .with("simulatorStyle", style)
        .with("script", script)
        .with("policy", policy(style, script))
        .with("sheet", SheetShown.blank())
        .with("groups", groups(questionnaire.questions(), words))
        .with("whatIfs", questionnaire.whatIfs().stream().map(SimulatorPage::shown).toList())
        .with("sliders", ClassroomShown.sliders(questionnaire.classroom().sliders()))
        .with("lessons", ClassroomShown.lessons(questionnaire.classroom().lessons()))
        .with("licences", Resource.text(SimulatorPage.class, "licences.txt").strip())
        .with("engine", packed(engine()))
        .with("questionData", packed(RecordText.of(questionnaire).getBytes(StandardCharsets.UTF_8)))
        .with("numbers", packed(SourcedNumbers.json().getBytes(StandardCharsets.UTF_8)))
        .with("settings", settings(questionnaire, words))
        .html();
  }

  /** One file after the other, without indentation and lines that only explain. */
  private static String joined(List<String> names) {
    return names.stream()
        .map(name -> stripped(Resource.text(SimulatorPage.class, name)))
        .collect(Collectors.joining());
  }

  private static String stripped(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !onlyExplains(line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean onlyExplains(String line) {
    return line.startsWith("//") || (line.startsWith("/*") && line.endsWith("*/"));
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; script-src "
        + source(script)
        + " 'wasm-unsafe-eval'; style-src "
        + source(style)
        + "; worker-src blob:; base-uri 'none'; form-action 'none'";
  }

  private static String source(String text) {
    byte[] sum = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
  }

  private static List<Object> groups(List<Question> questions, Bundle words) {
    Map<String, List<Question>> groups = new LinkedHashMap<>();
    questions.forEach(
        question ->
            groups.computeIfAbsent(question.group(), title -> new ArrayList<>()).add(question));
    return groups.entrySet().stream()
        .<Object>map(
            group ->
                Map.of(
                    "title",
                    group.getKey(),
                    "questions",
                    group.getValue().stream().map(one -> shown(one, words)).toList()))
        .toList();
  }

  private static Map<String, Object> shown(Question question, Bundle words) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", question.id());
    shown.put("words", question.words());
    shown.put("hint", optional(question.hint()));
    shown.put("number", question.amount().isPresent());
    shown.put("choice", question.amount().isEmpty());
    shown.put(
        "wide",
        question.answers().stream().anyMatch(answer -> answer.label().length() > MOST_LETTERS));
    shown.put("splits", question.id().equals("stage"));
    shown.put("answers", question.answers().stream().map(SimulatorPage::shown).toList());
    question
        .amount()
        .ifPresent(
            trait -> {
              boolean time = trait.unit() == Unit.WEEKS;
              shown.put("unit", words.text("questions." + question.id() + ".unit"));
              shown.put("unitOf", words.text("page.unitOf", question.words()));
              shown.put("units", time);
              shown.put("step", time ? "any" : "1");
              shown.put("low", (int) question.range().low());
              shown.put("high", (int) question.range().high());
            });
    return shown;
  }

  private static Map<String, Object> shown(Answer answer) {
    return Map.of("id", answer.id(), "label", answer.label(), "hint", optional(answer.hint()));
  }

  /** A template's section is shown once for each entry. */
  private static List<String> optional(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static String settings(Questionnaire questionnaire, Bundle words) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("whatIfs", questionnaire.whatIfs().stream().map(Answer::id).toList());
    settings.put("members", questionnaire.members().size());
    settings.put("memberPatients", Findings.MEMBER_PATIENTS);
    settings.put("words", words.section("script"));
    settings.put("people", SheetShown.people());
    settings.put("classroom", ClassroomShown.settings(questionnaire.classroom()));
    settings.put(
        "shipped",
        questionnaire.shipped().stream()
            .map(
                one ->
                    Map.of(
                        "id", one.scenario().id(),
                        "label", one.scenario().label(),
                        "patients", one.patients(),
                        "digest", one.digest()))
            .toList());
    return JsonText.of(settings);
  }

  private static byte[] engine() {
    try (InputStream in = SimulatorPage.class.getResourceAsStream("engine.wasm")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its engine for browsers");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new TightGzip(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base85.of(packed.toByteArray());
  }

  /** Smaller by some kilobytes, and slower only where the page is made. */
  private static final class TightGzip extends GZIPOutputStream {
    TightGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
