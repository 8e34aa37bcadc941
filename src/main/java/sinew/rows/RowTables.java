package sinew.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Trait;
import sinew.simulation.PatientRecord;
import sinew.table.Columns;
import sinew.table.RowFile;
import sinew.table.RowFormat;
import sinew.table.Table;

/**
 * A table of rows of patients. The first has the names of a time-to-event table of CDISC, so that
 * programs for such tables read it; it does not claim to conform to that standard.
 *
 * @param <R> what a row is about
 * @param name its name
 * @param caption what it shows
 * @param columns its columns
 * @param rows the rows of a patient
 */
record RowTables<R>(
    String name, String caption, Columns<R> columns, Function<Subject, Stream<R>> rows) {
  /** Digits before and after the point: so many that the counts can be made again from the rows. */
  private static final int DIGITS = 12;

  private static final RowTables<Time> ENDPOINTS =
      new RowTables<>(
          "endpoints",
          "One row a patient, arm and endpoint: when it was reached, or how long the patient was"
              + " followed without it. Relapse has rows of those who recovered.",
          columns(Time.class, Time::subject, true)
              .text("PARAMCD", "Endpoint, short", time -> time.endpoint().code())
              .text("PARAM", "Endpoint", Time::label)
              .whole("AVAL", "Days from the start to the endpoint or the horizon", "d", Time::days)
              .text("AVALU", "Unit of AVAL", time -> "DAYS")
              .whole("CNSR", "0 if the endpoint was reached, 1 if not", "", Time::censored)
              .whole("event", "1 - CNSR", "", time -> 1 - time.censored())
              .text("EVNTDESC", "What happened on the last day", Time::ending)
              .whole("STARTDY", "Day of the start: 0, or of full recovery", "d", Time::start),
          Subject::times);

  private static final RowTables<Subject> TRAITS =
      new RowTables<>(
          "traits",
          "One row a patient and arm: who it is.",
          traits(),
          subject -> Stream.of(subject));

  private static final RowTables<Week> WEEKS =
      new RowTables<>(
          "weeks",
          "One row a patient, arm and week: how the week ended, and the sessions of its days.",
          weeks(),
          subject ->
              IntStream.range(0, subject.record().weeks())
                  .mapToObj(week -> new Week(subject, week)));

  /** Every table. */
  static final List<RowTables<?>> ALL = List.of(ENDPOINTS, TRAITS, WEEKS);

  /** {@return every table without rows, by its path in the folder of results} */
  static Map<String, Table<?>> declared() {
    Map<String, Table<?>> tables = new LinkedHashMap<>();
    for (RowTables<?> table : ALL) {
      tables.put(PatientRows.FOLDER + table.name() + ".csv", table.empty());
    }
    return tables;
  }

  private Table<R> empty() {
    return new Table<>(caption, columns, List.of());
  }

  /** Begins a file that makes the rows of each patient. */
  RowFile<Subject> open(RowFormat format, OutputStream out) throws IOException {
    RowFile<R> file = format.open(columns, out);
    return new RowFile<>() {
      @Override
      public Part<Subject> part() {
        RowFile.Part<R> part = file.part();
        return new Part<>() {
          @Override
          public void add(Subject subject) {
            rows.apply(subject).forEach(part::add);
          }

          @Override
          public void append() throws IOException {
            part.append();
          }
        };
      }

      @Override
      public void append(Path rows) throws IOException {
        file.append(rows);
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  /**
   * A patient in an arm.
   *
   * @param study the name of the study
   * @param id the patient's name: the same in every arm, as it is the same person
   * @param arm the name of the arm
   * @param record what the patient's life left behind
   */
  record Subject(String study, String id, String arm, PatientRecord record) {
    Stream<Time> times() {
      OptionalInt recovery = record.reachedOn(Endpoint.FULL_RECOVERY);
      return Endpoint.byImportance().stream()
          .filter(endpoint -> endpoint.fromDayZero() || recovery.isPresent())
          .map(
              endpoint ->
                  new Time(
                      this,
                      endpoint,
                      endpoint.fromDayZero() ? 0 : recovery.getAsInt(),
                      record.reachedOn(endpoint)));
    }

    private String trait(Trait trait) {
      return trait.scale().word(record.traits().of(trait));
    }
  }

  /**
   * A patient's time to an endpoint.
   *
   * @param subject the patient
   * @param endpoint the endpoint
   * @param start the day from which its days count
   * @param reached the day on which it was reached, counted from day 0
   */
  record Time(Subject subject, Endpoint endpoint, int start, OptionalInt reached) {
    String label() {
      return (endpoint.fromDayZero() ? "Days from day 0 to " : "Days from full recovery to ")
          + endpoint.label();
    }

    int days() {
      return reached.orElse(subject.record().horizonDays()) - start;
    }

    int censored() {
      return reached.isPresent() ? 0 : 1;
    }

    String ending() {
      return reached.isPresent() ? endpoint.label() : "end of follow-up";
    }
  }

  /**
   * A patient's week.
   *
   * @param subject the patient
   * @param week the week, from 0
   */
  record Week(Subject subject, int week) {}

  private static <R> Columns<R> columns(
      Class<R> row, Function<R, Subject> subject, boolean withStudy) {
    Columns<R> columns = Columns.of(row);
    if (withStudy) {
      columns = columns.text("STUDYID", "Study", one -> subject.apply(one).study());
    }
    return columns
        .text(
            "USUBJID",
            "Patient: the study and the patient's number",
            one -> subject.apply(one).id())
        .text("TRTP", "Arm", one -> subject.apply(one).arm());
  }

  private static Columns<Subject> traits() {
    Columns<Subject> columns = columns(Subject.class, Function.identity(), true);
    for (Trait trait : Trait.values()) {
      columns =
          trait.scale().words().isEmpty()
              ? columns.number(
                  trait.key(),
                  trait.label(),
                  trait.unit().text(),
                  subject -> subject.record().traits().of(trait))
              : columns.text(trait.key(), trait.label(), subject -> subject.trait(trait));
    }
    return columns
        .whole(
            "candidates",
            "People looked at until this one was admitted",
            "people",
            subject -> subject.record().candidates())
        .flag("admitted", "Meets the rule of admission", subject -> subject.record().admitted());
  }

  private static Columns<Week> weeks() {
    Columns<Week> columns =
        columns(Week.class, Week::subject, false).whole("week", "Week, 0 is day 0", "", Week::week);
    for (Measure measure : Measure.values()) {
      int before = (int) Math.round(Math.log10(measure.range().high()));
      columns =
          columns
              .number(
                  measure.key(),
                  measure.label(),
                  measure.unit().text(),
                  week -> week.subject().record().of(measure, week.week()))
              .rounded(DIGITS - before);
    }
    return columns
        .number(
            "capacity",
            "Load that would not irritate the tendon if it were calm (same scale as soundCapacity)",
            Trait.SOUND_CAPACITY.unit().text(),
            week -> week.subject().record().capacity(week.week()))
        .rounded(DIGITS)
        .text("state", "State", week -> week.subject().record().state(week.week()).key())
        .whole(
            "sessions_planned",
            "Sessions that the plan had for the days of the week",
            "sessions",
            week -> week.subject().record().sessionsPlanned(week.week()))
        .whole(
            "sessions_done",
            "Sessions of these that were done",
            "sessions",
            week -> week.subject().record().sessionsDone(week.week()));
  }
}
