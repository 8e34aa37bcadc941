package sinew.consultation;

import sinew.model.LoadPlan;

/** A number, or a yes or no, of a load plan that is not one of its rules of progression. */
public enum Term {
  /** Whether pain and load are explained. */
  EDUCATION("education") {
    @Override
    public double of(LoadPlan plan) {
      return plan.support().education() ? 1 : 0;
    }

    @Override
    void set(Draft draft, double value) {
      draft.education = value > 0;
    }
  },
  /** How far an hour of sitting presses. */
  SITTING("sitting") {
    @Override
    public double of(LoadPlan plan) {
      return plan.support().sittingShare();
    }

    @Override
    void set(Draft draft, double value) {
      draft.sittingShare = value;
    }
  },
  /** Whether an underlying cause is worked off. */
  TREAT_CAUSE("treatCause") {
    @Override
    public double of(LoadPlan plan) {
      return plan.support().treatsCause() ? 1 : 0;
    }

    @Override
    void set(Draft draft, double value) {
      draft.treatsCause = value > 0;
    }
  },
  /** Sessions kept up after recovery. */
  MAINTENANCE("maintenanceSessionsPerWeek") {
    @Override
    public double of(LoadPlan plan) {
      return plan.aftercare().maintenanceSessionsPerWeek();
    }

    @Override
    void set(Draft draft, double value) {
      draft.maintenanceSessionsPerWeek = (int) value;
    }
  },
  /** Weeks in which the sessions fall to those. */
  TAPER("taperWeeks") {
    @Override
    public double of(LoadPlan plan) {
      return plan.aftercare().taperWeeks();
    }

    @Override
    void set(Draft draft, double value) {
      draft.taperWeeks = value;
    }
  },
  /** Pain at which the plan is dropped; NaN keeps to it. */
  QUITS("quitsAtPain") {
    @Override
    public double of(LoadPlan plan) {
      return plan.aftercare().quitsAtPain();
    }

    @Override
    void set(Draft draft, double value) {
      draft.quitsAtPain = value;
    }
  };

  private final String key;

  Term(String key) {
    this.key = key;
  }

  /** {@return the key in the section {@code plan} of scenario files} */
  public String key() {
    return key;
  }

  /**
   * What a plan says.
   *
   * @param plan the plan
   * @return the number; 1 for yes and 0 for no
   */
  public abstract double of(LoadPlan plan);

  /** Puts it on a scenario in the making. */
  abstract void set(Draft draft, double value);
}
