package sinew.planted.report;

class FollowsTheLocale {
  String percent(double share) {
    return String.format("%.1f", 100 * share);
  }
}
