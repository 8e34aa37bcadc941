// A hundred people: one array an arm, in which everybody has one place.

const STATES = ['well', 'improving', 'relapsed', 'worse'];
/** The order in which people stand: those who recovered by then come first. */
const STANDING = [0, 2, 1, 3];

const stateWords = () => [say('well'), say('improving'), say('relapsed'), say('worse')];

function person(state, x, y) {
  const at = { class: 'state-' + STATES[state], transform: `translate(${x} ${y})` };
  return [
    () => drawn('circle', { ...at, r: 4 }),
    () => drawn('circle', { ...at, r: 3.4 }),
    () => drawn('path', { ...at, d: 'M0-4.6 4.6 0 0 4.6-4.6 0Z' }),
    () => drawn('path', { ...at, d: 'M-3-3 3 3M-3 3 3-3' }),
  ][state]();
}

/** People of one arm as groups: how many, and their state. */
const alone = people => people.map((some, state) => [some, state]);

/** How many are in each state with an arm. */
function countsOf(groups, arm) {
  const people = STATES.map(() => 0);
  for (const [some, ...states] of groups) people[states[arm]] += some;
  return people;
}

const statesText = (people, words) => STANDING.map(state => people[state] + ' ' + words[state]).join(', ');

/** Everybody in their place: a state of the first arm together, and in it those who change side by side. */
function standing(groups) {
  const rank = state => STANDING.indexOf(state);
  const key = states => states.map((state, arm) => {
    if (arm === 0 || state !== states[0]) return rank(state);
    return rank(state) % 2 ? STATES.length : -1;
  });
  const order = (one, other) => one.key.map((place, i) => place - other.key[i]).find(Boolean) ?? 0;
  return groups.map(([some, ...states]) => ({ some, states, key: key(states) })).sort(order)
    .flatMap(({ some, states }) => Array(some).fill(states));
}

/** Of two arms both show who is not in the same state; of more, all but the first. */
const changes = (states, arm) => (arm > 0 || states.length === 2) && states[arm] !== states[arm > 0 ? 0 : 1];

/** A frame around neighbours who change, without lines between them. */
function frames(people, arm) {
  const at = (column, row) => column >= 0 && column < 10 && row >= 0 && row < 10 && changes(people[10 * row + column], arm);
  let cells = '';
  let edges = '';
  for (let i = 0; i < people.length; i++) {
    const [column, row] = [i % 10, Math.floor(i / 10)];
    if (!at(column, row)) continue;
    const [x, y] = [5 + 10 * column, 5 + 10 * row];
    cells += `M${x} ${y}h10v10h-10z`;
    if (!at(column, row - 1)) edges += `M${x} ${y}h10`;
    if (!at(column, row + 1)) edges += `M${x} ${y + 10}h10`;
    if (!at(column - 1, row)) edges += `M${x} ${y}v10`;
    if (!at(column + 1, row)) edges += `M${x + 10} ${y}v10`;
  }
  return cells ? [drawn('path', { class: 'framed', d: cells }), drawn('path', { class: 'frame', d: edges })] : [];
}

function crowd(people, arm) {
  const picture = drawn('svg', { viewBox: '3 3 104 104', 'aria-hidden': 'true' }, ...frames(people, arm));
  people.forEach((states, i) => picture.append(person(states[arm], 10 + 10 * (i % 10), 10 + 10 * Math.floor(i / 10))));
  return picture;
}

/** Who is in another state than with the first arm, the largest group first. */
function changesText(groups, arm, words) {
  const pairs = new Map();
  for (const [some, ...states] of groups.filter(([, ...states]) => states[arm] !== states[0])) {
    const told = say('insteadOf', words[states[arm]], words[states[0]]);
    pairs.set(told, (pairs.get(told) ?? 0) + some);
  }
  const ranked = [...pairs].sort(([, one], [, other]) => other - one);
  const all = ranked.reduce((sum, [, some]) => sum + some, 0);
  return all ? say('changed', all, ranked.map(([told, some]) => some + ' ' + told).join(', ')) : say('unchanged');
}

function described(time, titles, groups, words) {
  const states = arm => statesText(countsOf(groups, arm), words);
  if (titles.length === 1) return say('hundred', time, states(0));
  const told = titles.map((title, arm) => say('panelArm', title, states(arm)));
  const changed = titles.slice(1).map((title, i) => say('panelArm', title, changesText(groups, i + 1, words)));
  return say('sameHundred', time, told.join('; '), changed.join(' '));
}

/** The arrays of one time side by side: one picture, with one description. */
function together(time, titles, groups, words) {
  const people = standing(groups);
  return element('div', { class: 'together', role: 'img', 'aria-label': described(time, titles, groups, words) },
    ...titles.map((title, arm) => element('div', { class: 'array' },
      ...(titles.length > 1 ? [element('b', {}, title)] : []), crowd(people, arm),
      element('p', {}, statesText(countsOf(groups, arm), words)))));
}

function iconFigures(told) {
  return told.base.states.map(({ months, people }, i) => {
    const time = months === 12 ? say('oneYear') : say('months', months);
    const groups = told.together ? told.together[i] : alone(people);
    const titles = told.together ? [say('asNow'), say('withThat')] : [time];
    const picture = together(time, titles, groups, stateWords());
    if (told.together) picture.append(element('p', { class: 'changes' }, changesText(groups, 1, stateWords())));
    return element('figure', { class: 'hundred' }, element('figcaption', { class: 'when' }, time), picture);
  });
}
