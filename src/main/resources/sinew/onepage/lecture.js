'use strict';

/* ---- The lecture hall: sliders, lessons, weeks that pass ---- */

const PEOPLE_FIRST = 200;
const PEOPLE_ALL = 1000;
const LAST_WEEK = 78;
const TOUR = ['Show what happens', 'Question for the class', 'Show the answer', 'Next lesson'];

const lecture = { on: false, lesson: null, step: 0, patient: null, told: null, persons: [], timer: null };

const classroom = () => settings.classroom;

/** Where the sliders that were moved stand. */
function places() {
  return [...document.querySelectorAll('[data-slider]')]
    .filter(slider => Number(slider.value) !== classroom().sliders[slider.dataset.slider].start)
    .map(slider => classroom().sliders[slider.dataset.slider].places[Number(slider.value)].id);
}

function slidersSaid() {
  for (const slider of document.querySelectorAll('[data-slider]')) {
    const { start, places: all } = classroom().sliders[slider.dataset.slider];
    const { label } = all[Number(slider.value)];
    const said = byId('o-' + slider.dataset.slider);
    said.textContent = label;
    said.classList.toggle('moved', Number(slider.value) !== start);
    slider.setAttribute('aria-valuetext', label);
  }
}

function armsShown() {
  const { lesson, step } = lecture;
  if (lesson) {
    const arms = lesson.arms.map((_, i) => `lesson:${lesson.id}.${i}`);
    return step === 0 ? arms.slice(0, 1) : arms;
  }
  const moved = places();
  return moved.length ? ['slide:', 'slide:' + moved.join('.')] : ['slide:'];
}

function armTitles() {
  if (lecture.lesson) return lecture.lesson.arms.map(capital);
  const moved = places();
  const all = Object.values(classroom().sliders).flatMap(slider => slider.places);
  const labels = moved.map(id => all.find(place => place.id === id).label);
  return ['As planned', capital(labels.join(', '))];
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** Lives what is not lived yet: a few people at once, then more of them. */
function lectureAsk() {
  const arms = armsShown();
  byId('lecture-result').setAttribute('aria-busy', 'true');
  const tasks = (from, to, size) => arms.flatMap(arm => batches(arm, from, to, size));
  const done = () => lectureShow(arms, crew.stages.length === 0);
  carryOn([
    { name: 'class', tasks: tasks(0, PEOPLE_FIRST, 50), done },
    { name: 'class', tasks: tasks(PEOPLE_FIRST, PEOPLE_ALL, 100), done },
  ]);
  const state = lecture.lesson ? 'lesson.' + lecture.lesson.id : places().join('.');
  history.replaceState(null, '', '#teach=' + state);
}

function lectureShow(arms, last) {
  const { told } = lecture;
  lecture.told = JSON.parse(page.engine.call('lecture', arms.join('\n')));
  lecture.told.titles = armTitles();
  if (lecture.patient === null || !told) lecture.patient = lecture.told.arms[0].typical;
  lecture.persons = arms.map(arm => JSON.parse(page.engine.call('person', arm, lecture.patient)));
  lectureDraw();
  lectureWords();
  if (!last) return;
  tour();
  byId('lecture-result').setAttribute('aria-busy', 'false');
  byId('lecture-live').textContent = lecture.told.sentences[0];
  document.body.dataset.lecture = arms.join(' ');
}

/* ---- Pictures ---- */

const PANEL = { narrow: 340, wide: 470, height: 220, left: 50, right: 8, top: 12, bottom: 44 };

/** A curve for each arm, up to a week; percent is the scale of all. */
function panel(place, lines, marks, said) {
  const { height, left, right, top, bottom } = PANEL;
  const width = lecture.lesson && innerWidth > 1026 ? PANEL.wide : PANEL.narrow;
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
  picture.append(drawn('text', { x: (left + width) / 2, y: height - 5, 'text-anchor': 'middle' }, 'months'));
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

const weekWords = week => `${week}` + (week >= 4 ? ` (about ${Math.round(week * 3 / 13)} months)` : '');

function inWords(what, lines, most) {
  const at = (values, months) => Math.round(values[Math.round(months * 13 / 3)] * most) / 1000;
  return `${what}: ` + lines.map(({ values }, arm) => `${lecture.told.titles[arm]}: `
    + [3, 6, 12, 18].map(months => `${Math.round(10 * at(values, months)) / 10} at ${months} months`).join(', ')).join('; ') + '.';
}

function lectureDraw() {
  const { arms, titles } = lecture.told;
  byId('lecture-key').replaceChildren(...arms.map((_, arm) => element('span', {},
    drawn('svg', { viewBox: '0 0 44 14', 'aria-hidden': 'true' }, drawn('path', { class: `arm arm-${arm}`, d: 'M1 8H43' })),
    ' ' + titles[arm])));
  const draw = (place, what, key, most, from) => {
    const lines = from.map(one => ({ values: one[key], flares: key === 'pain' ? one.flares : [] }));
    panel(place, lines, most, inWords(what, lines, most));
  };
  draw('p-recovered', 'Recovered, of 100 people', 'recovered', 100, arms);
  draw('p-pain', 'Average pain', 'pain', 10, arms);
  draw('p-strength', 'Average strength, percent', 'strength', 100, arms);
  draw('p-one-pain', 'Pain of one person', 'pain', 10, lecture.persons);
  draw('p-one-strength', 'Strength of one person, percent', 'strength', 100, lecture.persons);
  lectureCrowds();
}

function lectureCrowds() {
  const week = weekNow();
  byId('week-words').textContent = weekWords(week);
  byId('week').setAttribute('aria-valuetext', weekWords(week));
  byId('people-words').textContent = '100 people in week ' + weekWords(week);
  byId('p-people').replaceChildren(...lecture.told.arms.map((arm, i) => {
    const people = arm.states[week];
    return element('div', {}, icons({ time: `${lecture.told.titles[i]}, week ${week}`, people }),
      element('p', {}, ...(lecture.told.arms.length > 1 ? [element('b', {}, lecture.told.titles[i])] : []),
        STANDING.map(state => people[state] + ' ' + STATES[state].label).join(', ')));
  }));
}

function lectureWords() {
  const { arms, sentences } = lecture.told;
  paragraphs('lecture-words', sentences);
  byId('lecture-progress').textContent = `From ${arms[arms.length - 1].patients.toLocaleString('en-GB')} virtual people in each.`;
  const over = person => (person.recovered < 0 ? 'not recovered after 3 years' : `recovered in week ${person.recovered}`)
    + (person.relapsed < 0 ? '' : `, relapsed in week ${person.relapsed}`);
  byId('one-words').textContent = `Person ${lecture.patient + 1} of 1,000. `
    + lecture.persons.map((person, arm) => `${lecture.told.titles[arm]}: ${over(person)}.`).join(' ');
  byId('lecture-story').replaceChildren(...lecture.persons.flatMap((person, arm) => [
    element('h3', {}, lecture.told.titles[arm]), ...person.story.map(sentence => element('p', {}, sentence))]));
  byId('lecture-table').replaceChildren(lectureTable());
}

function lectureTable() {
  const { arms, titles } = lecture.told;
  const columns = arms.flatMap((arm, i) => [['recovered', 'recovered, of 100', 10, 0], ['pain', 'pain', 100, 1], ['strength', 'strength, %', 10, 0]]
    .map(([key, label, by, digits]) => ({ label: `${titles[i]}: ${label}`, at: week => (arm[key][week] / by).toFixed(digits) })));
  const rows = [0, 1, 3, 6, 9, 12, 18].map(months => element('tr', {}, element('th', { scope: 'row' }, months === 1 ? '1 month' : months + ' months'),
    ...columns.map(column => element('td', {}, column.at(Math.round(months * 13 / 3))))));
  return element('table', {}, element('caption', {}, 'The curves in numbers'),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'After'), ...columns.map(column => element('th', { scope: 'col' }, column.label)))),
    element('tbody', {}, ...rows));
}

/* ---- Weeks that pass ---- */

function stopPlaying() {
  clearInterval(lecture.timer);
  lecture.timer = null;
  byId('play').textContent = 'Play';
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
  byId('play').textContent = 'Stop';
  byId('play').setAttribute('aria-pressed', 'true');
  lectureDraw();
}

/* ---- Lessons: a guess first, then the curves, a question, the answer ---- */

function tour() {
  const { lesson, step } = lecture;
  byId('tour').hidden = !lesson;
  document.body.classList.toggle('in-lesson', Boolean(lesson));
  byId('sliders').hidden = Boolean(lesson);
  byId('lesson').value = lesson ? lesson.id : '';
  if (!lesson) return;
  const number = classroom().lessons.indexOf(lesson) + 1;
  byId('tour-title').textContent = `Lesson ${number}: ${lesson.title}`;
  byId('guess').hidden = step > 0;
  byId('guess-words').textContent = `Guess first: with “${lesson.arms[1]}” instead of “${lesson.arms[0]}”, half of the people have recovered …`;
  byId('tour-next').textContent = step === 3 && number === classroom().lessons.length ? 'First lesson' : TOUR[step];
  paragraphs('tour-text', [
    [lesson.goal, `The curves show “${lesson.arms[0]}”.`],
    [guessed(), lesson.expect],
    [lesson.question],
    [lesson.question, lesson.answer],
  ][step].filter(sentence => sentence));
  byId('tour-text').lastChild.className = 'say';
}

function guessed() {
  const chosen = document.querySelector('[name=guess]:checked');
  const words = { sooner: 'sooner', same: 'at about the same time', later: 'later' };
  const verdict = lecture.told && lecture.told.verdict;
  if (!verdict) return '';
  return (chosen ? `The class guessed: ${words[chosen.value]}. ` : '') + `In the model half of the people have recovered ${words[verdict]}. ${lecture.told.sentences[2]}`;
}

function openLesson(lesson) {
  lecture.lesson = lesson ?? null;
  lecture.step = 0;
  lecture.patient = null;
  for (const choice of document.querySelectorAll('[name=guess]')) choice.checked = false;
  stopPlaying();
  tour();
  lectureAsk();
}

function tourNext() {
  const { lesson, step } = lecture;
  if (step === 3) {
    const { lessons } = classroom();
    openLesson(lessons[(lessons.indexOf(lesson) + 1) % lessons.length]);
  } else {
    lecture.step++;
    if (lecture.step === 1) lectureAsk();
    tour();
  }
  byId('tour').focus();
}

/* ---- In and out ---- */

function leaveProjector() {
  document.documentElement.classList.remove('projector');
  byId('projector').setAttribute('aria-pressed', 'false');
}

function projector() {
  if (document.documentElement.classList.contains('projector')) {
    leaveProjector();
    if (document.fullscreenElement) document.exitFullscreen();
    return;
  }
  document.documentElement.classList.add('projector');
  byId('projector').setAttribute('aria-pressed', 'true');
  // Where the browser refuses, the type is large all the same.
  document.documentElement.requestFullscreen?.().catch(() => {});
}

function view(teaching) {
  lecture.on = teaching;
  byId('teaching').hidden = !teaching;
  byId('consulting').hidden = teaching;
  document.body.classList.toggle('teaches', teaching);
  byId('for-class').setAttribute('aria-pressed', String(teaching));
  byId('for-one').setAttribute('aria-pressed', String(!teaching));
  if (!teaching) {
    stopPlaying();
    leaveProjector();
  }
}

/** Opens what an address says of the lecture hall; false if it has no such slider or lesson. */
function openClass(state) {
  view(true);
  begin('', []);
  const lesson = classroom().lessons.find(one => 'lesson.' + one.id === state);
  const wanted = lesson || !state ? [] : state.split('.');
  let found = 0;
  for (const slider of document.querySelectorAll('[data-slider]')) {
    const { start, places: all } = classroom().sliders[slider.dataset.slider];
    const place = all.findIndex(one => wanted.includes(one.id));
    slider.value = place < 0 ? start : place;
    if (place >= 0) found++;
  }
  slidersSaid();
  openLesson(lesson);
  if (found !== wanted.length) trouble(settings.noClass);
}

function lectureListens() {
  byId('for-class').addEventListener('click', () => openClass(''));
  byId('for-one').addEventListener('click', () => { view(false); ask(); });
  byId('sliders').addEventListener('input', () => { slidersSaid(); lectureAsk(); });
  byId('lecture').addEventListener('submit', event => event.preventDefault());
  byId('sliders-back').addEventListener('click', () => openClass(''));
  byId('lesson').addEventListener('change', () =>
    openLesson(classroom().lessons.find(one => one.id === byId('lesson').value)));
  byId('tour-next').addEventListener('click', tourNext);
  byId('tour-leave').addEventListener('click', () => { openLesson(null); byId('lesson').focus(); });
  byId('play').addEventListener('click', play);
  byId('week').addEventListener('input', () => { stopPlaying(); lectureDraw(); });
  byId('another').addEventListener('click', () => {
    lecture.patient = (lecture.patient + 1) % PEOPLE_ALL;
    lectureShow(armsShown(), false);
  });
  byId('projector').addEventListener('click', projector);
  byId('lecture-print').addEventListener('click', () => print());
  addEventListener('fullscreenchange', () => { if (!document.fullscreenElement) leaveProjector(); });
}
