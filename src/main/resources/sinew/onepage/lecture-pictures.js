// The lecture hall's curves, people, words and table, and weeks that pass.

const PANEL = { width: 340, height: 220, left: 50, right: 8, top: 12, bottom: 44 };

/** A curve for each arm, up to a week; percent is the scale of all. */
function panel(place, lines, marks, said) {
  const { width, height, left, right, top, bottom } = PANEL;
  const x = week => left + (width - left - right) * week / LAST_WEEK;
  const y = thousand => height - bottom - (height - top - bottom) * thousand / 1000;
  const picture = drawn('svg', { class: 'panel', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'xMinYMin', role: 'img', 'aria-label': said });
  for (const thousand of [0, 500, 1000]) {
    picture.append(drawn('path', { class: 'grid', d: `M${left} ${y(thousand)}H${width - right}` }),
      drawn('text', { x: left - 5, y: y(thousand) + 5, 'text-anchor': 'end' }, String(thousand * marks / 1000)));
  }
  for (const months of [0, 6, 12, 18]) {
    picture.append(drawn('text', { x: x(months * 13 / 3), y: height - bottom + 19, 'text-anchor': months === 18 ? 'end' : 'middle' }, String(months)));
  }
  picture.append(drawn('text', { x: (left + width) / 2, y: height - 5, 'text-anchor': 'middle' }, say('axisMonths')));
  const to = lecture.timer ? weekNow() : LAST_WEEK;
  picture.append(drawn('path', { class: 'now', d: `M${x(weekNow())} ${y(1000)}V${y(0)}` }));
  lines.forEach(({ values, flares = [] }, arm) => {
    picture.append(drawn('path', { class: `arm arm-${arm}`, d: line(values.slice(0, to + 1), x, y) }));
    for (const week of flares.filter(one => one <= to)) {
      picture.append(drawn('path', { class: `flare flare-${arm}`, d: 'M0-4 4 4-4 4Z', transform: `translate(${x(week)} ${y(1000) + 4 + 11 * arm})` }));
    }
  });
  byId(place).replaceChildren(picture);
}

const weekNow = () => Number(byId('week').value);

const weekWords = week => (week >= 4 ? say('weekWords', week, Math.round(week * 3 / 13)) : String(week));

function inWords(what, lines, most) {
  const at = (values, months) => Math.round(values[Math.round(months * 13 / 3)] * most) / 1000;
  const told = values => [3, 6, 12, 18].map(months => say('panelAt', Math.round(10 * at(values, months)) / 10, months)).join(', ');
  return say('panel', what, lines.map(({ values }, arm) => say('panelArm', lecture.told.titles[arm], told(values))).join('; '));
}

function lectureDraw() {
  const { arms, titles } = lecture.told;
  byId('teaching').classList.toggle('two', arms.length === 2);
  byId('teaching').classList.toggle('three', arms.length > 2);
  byId('lecture-key').replaceChildren(...arms.map((_, arm) => element('span', {},
    drawn('svg', { viewBox: '0 0 44 14', 'aria-hidden': 'true' }, drawn('path', { class: `arm arm-${arm}`, d: 'M1 8H43' })),
    ' ' + titles[arm])));
  const draw = (place, what, key, most, from) => {
    const lines = from.map(one => ({ values: one[key], flares: key === 'pain' ? one.flares : [] }));
    panel(place, lines, most, inWords(what, lines, most));
  };
  draw('p-recovered', say('recovered'), 'recovered', 100, arms);
  draw('p-pain', say('averagePain'), 'pain', 10, arms);
  draw('p-strength', say('averageStrength'), 'strength', 100, arms);
  draw('p-one-pain', say('onePain'), 'pain', 10, lecture.persons);
  draw('p-one-strength', say('oneStrength'), 'strength', 100, lecture.persons);
  lectureCrowds();
}

function lectureCrowds() {
  const week = weekNow();
  byId('week-words').textContent = weekWords(week);
  byId('week').setAttribute('aria-valuetext', weekWords(week));
  byId('people-words').textContent = say('peopleInWeek', week);
  const words = lectureStates();
  byId('p-people').replaceChildren(together(say('inWeek', week), crowdTitles(), lecture.told.together[week], words));
  byId('lecture-relapsed').textContent = words[2];
  const arms = lecture.told.arms.length;
  byId('lecture-framed').hidden = arms < 2;
  byId('lecture-framed').textContent = arms > 2 ? say('framedOfMore') : say('framed');
}

/** Where relapse is the point, whoever had one so far is shown so. */
function lectureStates() {
  const words = stateWords();
  return lecture.lesson?.relapse ? words.map((word, state) => (state === 2 ? say('hadRelapse') : word)) : words;
}

function over(person) {
  const recovered = person.recovered < 0 ? say('notRecovered') : say('recoveredIn', person.recovered);
  return person.relapsed < 0 ? recovered : say('relapsedIn', recovered, person.relapsed);
}

function lectureWords() {
  const { arms, sentences } = lecture.told;
  paragraphs('lecture-words', sentences);
  byId('lecture-progress').textContent = say('lecturePeople', grouped(arms[arms.length - 1].patients));
  byId('one-words').textContent = say('person', lecture.patient + 1,
    lecture.persons.map((person, arm) => say('personArm', lecture.told.titles[arm], over(person))).join(' '));
  byId('lecture-story').replaceChildren(...lecture.persons.flatMap((person, arm) => [
    element('h3', {}, lecture.told.titles[arm]), ...person.story.map(sentence => element('p', {}, sentence))]));
  byId('lecture-table').replaceChildren(
    numbersTable(say('inNumbers'), [['recovered', 10, 0], ...BOTH], arms),
    numbersTable(say('diaryInNumbers', lecture.patient + 1), BOTH, lecture.persons));
}

/** Values in thousandths: the key, what to divide by, the digits. */
const BOTH = [['pain', 100, 1], ['strength', 10, 0]];

const heading = { recovered: title => say('columnRecovered', title), pain: title => say('columnPain', title), strength: title => say('columnStrength', title) };

/** Some months of the curves that are shown. */
function numbersTable(caption, columns, courses) {
  const cells = courses.flatMap((course, i) => columns.map(([key, by, digits]) => (
    { label: heading[key](lecture.told.titles[i]), at: week => (course[key][week] / by).toFixed(digits) })));
  const rows = [0, 1, 3, 6, 9, 12, 18].map(months => element('tr', {}, element('th', { scope: 'row' }, months === 1 ? say('oneMonth') : say('months', months)),
    ...cells.map(cell => element('td', {}, cell.at(Math.round(months * 13 / 3))))));
  return element('table', {}, element('caption', {}, caption),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, say('after')), ...cells.map(cell => element('th', { scope: 'col' }, cell.label)))),
    element('tbody', {}, ...rows));
}

function stopPlaying() {
  clearInterval(lecture.timer);
  lecture.timer = null;
  byId('play').textContent = say('play');
  byId('play').setAttribute('aria-pressed', 'false');
}

/** A week at a time; who asked the browser for less motion sees every fourth, slowly. */
function play() {
  if (lecture.timer) {
    stopPlaying();
    lectureDraw();
    return;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (weekNow() >= LAST_WEEK || !calm) byId('week').value = 0;
  lecture.timer = setInterval(() => {
    byId('week').value = Math.min(LAST_WEEK, weekNow() + (calm ? 4 : 1));
    if (weekNow() >= LAST_WEEK) stopPlaying();
    lectureDraw();
  }, calm ? 1500 : 180);
  byId('play').textContent = say('stop');
  byId('play').setAttribute('aria-pressed', 'true');
  lectureDraw();
}
