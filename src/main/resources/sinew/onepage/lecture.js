// The lecture hall: what its sliders and lessons ask for, and the way in and out.

const PEOPLE_FIRST = 200;
const PEOPLE_ALL = 1000;
const LAST_WEEK = 78;

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
  return [say('asPlanned'), capital(labels.join(', '))];
}

/** Above an array there is no room for all that sliders say; it stands above the curves. */
const crowdTitles = () => (lecture.lesson ? armTitles() : [say('asPlanned'), say('asMoved')]).slice(0, lecture.told.arms.length);

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
  answered(true);
  if (!last) return;
  tour();
  byId('lecture-result').setAttribute('aria-busy', 'false');
  byId('lecture-live').textContent = lecture.told.sentences[0];
  document.body.dataset.lecture = arms.join(' ');
}

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
  answered(false);
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
  if (found !== wanted.length) trouble(say('noClass'));
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
