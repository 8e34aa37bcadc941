package sinew.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import sinew.text.Sentence;

/** Which curves lie on one another, so that nobody takes several lines for one. */
final class Coinciding {
  /** Curves that are nowhere farther apart than this share of the people cannot be told apart. */
  private static final double APART = 0.01;

  private Coinciding() {}

  /** Says which curves coincide, after a sentence; empty if none do. */
  static String told(List<LabelledCurve> curves) {
    StringBuilder told = new StringBuilder();
    Set<Integer> named = new HashSet<>();
    for (int i = 0; i < curves.size(); i++) {
      List<String> names = new ArrayList<>();
      for (int j = i + 1; j < curves.size(); j++) {
        if (!named.contains(i) && !named.contains(j) && coincide(curves.get(i), curves.get(j))) {
          names.add(Sentence.quoted(curves.get(j).label()));
          named.add(j);
        }
      }
      if (!names.isEmpty()) {
        names.add(0, Sentence.quoted(curves.get(i).label()));
        told.append(' ').append(Sentence.joined(names)).append(" lie on one another.");
      }
    }
    return told.toString();
  }

  private static boolean coincide(LabelledCurve one, LabelledCurve other) {
    return IntStream.rangeClosed(0, one.curve().horizonDays())
        .allMatch(day -> Math.abs(one.curve().reached(day) - other.curve().reached(day)) < APART);
  }
}
