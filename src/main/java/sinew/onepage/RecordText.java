package sinew.onepage;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.random.Beta;
import sinew.random.Truncated;

/**
 * Writes records one value a line, component by component, as {@code QuestionnaireReader} reads
 * them. A record that is one of several kinds has the kind before it.
 */
final class RecordText {
  private final StringBuilder text = new StringBuilder();

  private RecordText() {}

  /**
   * A record as text.
   *
   * @param value the record
   * @return a line for each value in it
   */
  static String of(Record value) {
    RecordText written = new RecordText();
    written.any(value);
    return written.text.toString();
  }

  private void any(Object value) {
    if (value instanceof Record record) {
      record(record);
    } else if (value instanceof List<?> list) {
      line(Integer.toString(list.size()));
      list.forEach(this::any);
    } else if (value instanceof Optional<?> optional) {
      line(optional.isPresent() ? "1" : "0");
      optional.ifPresent(this::any);
    } else if (value instanceof Parameters parameters) {
      parameters(parameters);
    } else if (!distribution(value)) {
      single(value);
    }
  }

  private void record(Record record) {
    if (Arrays.stream(record.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
      line(record.getClass().getSimpleName());
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        any(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }

  /** The two that are no records, as they keep what they have worked out. */
  private boolean distribution(Object value) {
    if (value instanceof Beta beta) {
      line("Beta");
      any(beta.alpha());
      any(beta.beta());
    } else if (value instanceof Truncated truncated) {
      line("Truncated");
      any(truncated.distribution());
      any(truncated.low());
      any(truncated.high());
    }
    return value instanceof Beta || value instanceof Truncated;
  }

  private void parameters(Parameters parameters) {
    List<Parameter> set =
        Arrays.stream(Parameter.values())
            .filter(parameter -> parameters.of(parameter) != parameter.standard())
            .toList();
    line(Integer.toString(set.size()));
    for (Parameter parameter : set) {
      any(parameter);
      any(parameters.of(parameter));
    }
  }

  private void single(Object value) {
    if (value instanceof Double number) {
      line(HexFormat.of().toHexDigits(Double.doubleToRawLongBits(number)));
    } else if (value instanceof Boolean yes) {
      line(yes ? "1" : "0");
    } else if (value instanceof Enum<?> constant) {
      line(constant.name());
    } else if (value instanceof Integer || value instanceof String) {
      line(value.toString());
    } else {
      throw new IllegalStateException("a browser cannot be told of " + value.getClass());
    }
  }

  private void line(String value) {
    if (value.contains("\n")) {
      throw new IllegalStateException("more than one line: " + value);
    }
    text.append(value).append('\n');
  }
}
