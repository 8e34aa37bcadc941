package sinew.planted.model;

import sinew.planted.scenario.Wish;

interface KnowsTheScenario {
  Wish[] wishes();
}
