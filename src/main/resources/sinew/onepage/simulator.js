'use strict';

/** Starts the engine: Java compiled to WebAssembly. Only numbers cross the border. */
async function startEngine(module) {
  const [needs] = WebAssembly.Module.customSections(module, 'teavm.memoryRequirements');
  const { min = 1, dataSize = 0 } = needs ? JSON.parse(new TextDecoder().decode(needs)) : {};
  // TeaVM's bridge to objects of JavaScript makes code at run time; nothing here crosses it.
  const unused = () => ({});
  const known = {
    env: { memory: new WebAssembly.Memory({ initial: Math.max(1, min), maximum: 32768 }) },
    teavmMemory: {
      notifyHeapResized() {},
      heapOffset: new WebAssembly.Global({ value: 'i32' }, Math.ceil(dataSize / 8) * 8),
      maxSize: new WebAssembly.Global({ value: 'i32' }, 0x7fffffff),
    },
    teavm: { takeStackTrace: () => ({}), decorateException() {} },
    teavmMath: Math,
    'wasm:js-string': {
      fromCharCode: code => String.fromCharCode(code),
      concat: (first, second) => first + second,
      charCodeAt: (text, index) => text.charCodeAt(index),
      length: text => text.length,
      substring: (text, start, end) => text.substring(start, end),
    },
  };
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = known[from]?.[name] ?? unused;
  }
  imports['wasm:js-string'] ??= known['wasm:js-string'];
  const java = (await WebAssembly.instantiate(module, imports)).exports;
  const fetched = () => {
    let text = '';
    for (let i = 0; i < java.length(); i++) text += String.fromCharCode(java.character(i));
    return text;
  };
  return {
    /** Calls a function about a text; gives its answer. */
    call(name, text, ...numbers) {
      for (let i = 0; i < text.length; i++) java.give(text.charCodeAt(i));
      if (java[name](...numbers) < 0) throw new Error(fetched());
      return fetched();
    },
    numbers() {
      return Int32Array.from({ length: java.size() }, (_, i) => java.number(i));
    },
    put(numbers) {
      java.room(numbers.length);
      numbers.forEach((number, i) => java.put(i, number));
    },
  };
}

/** What a worker does: lives lives. Made from its text, so it uses nothing from outside. */
function work() {
  let engine;
  let answers = null;
  self.onmessage = async ({ data }) => {
    try {
      if (data.module) {
        engine = await startEngine(data.module);
        engine.call('open', data.questions);
        self.postMessage({ ready: true });
        return;
      }
      if (answers !== data.answers) {
        answers = data.answers;
        engine.call('answer', answers);
      }
      engine.call('live', data.arm, data.first, data.patients);
      const numbers = engine.numbers();
      self.postMessage({ ...data, numbers }, [numbers.buffer]);
    } catch (problem) {
      self.postMessage({ ...data, module: null, questions: null, failed: String(problem.message) });
    }
  };
}

const byId = id => document.getElementById(id);
const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; text is only ever text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function drawn(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

async function unpacked(id) {
  const packed = Uint8Array.from(atob(byId(id).textContent.trim()), c => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/* ---- Work: stages of batches, the first answer from few people ---- */

const FIRST = 200;
const SECOND = 2000;
const ALL = 10000;
const EACH = 1000;

const crew = { idle: [], size: 0, queue: [], left: 0, stages: [], generation: 0, answers: '', lived: new Set() };

function batches(arm, from, to, size) {
  const all = [];
  for (let first = from; first < to; first += size) {
    all.push({ arm, first, patients: Math.min(size, to - first) });
  }
  return all;
}

/** What is to be lived, stage by stage. A range needs every member once more. */
function plan(switched) {
  const arms = switched ? ['base', 'with'] : ['base'];
  const both = (from, to, size) => arms.flatMap(arm => batches(arm, from, to, size));
  const whatIfs = settings.whatIfs.flatMap(id => batches('if:' + id, 0, EACH, 250));
  const members = Array.from({ length: settings.members + 1 }, (_, i) => (
    { arm: 'member:' + i, first: 0, patients: settings.memberPatients }));
  return [
    { name: 'first', tasks: both(0, FIRST, 50) },
    { name: 'second', tasks: both(FIRST, SECOND, 170) },
    { name: 'whatIfs', tasks: whatIfs },
    { name: 'range', tasks: members },
    { name: 'all', tasks: both(SECOND, ALL, 500) },
  ];
}

function nextStage() {
  const stage = crew.stages[0];
  crew.queue = stage ? stage.tasks.slice() : [];
  crew.left = crew.queue.length;
  while (crew.idle.length && crew.queue.length) give(crew.idle.pop());
}

function give(worker) {
  const task = crew.queue.shift();
  if (task) {
    worker.postMessage({ ...task, answers: crew.answers, generation: crew.generation });
  } else {
    crew.idle.push(worker);
  }
}

function hire(module, questions) {
  const source = startEngine.toString() + ';(' + work.toString() + ')()';
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  crew.size = Math.max(1, Math.min(4, navigator.hardwareConcurrency || 2));
  for (let i = 0; i < crew.size; i++) {
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => {
      if (data.failed) {
        trouble('The computer could not work this out: ' + data.failed);
      } else if (!data.ready && data.generation === crew.generation) {
        taken(data);
      }
      give(worker);
    };
    worker.onerror = event => trouble('A part of the page did not start: ' + event.message);
    worker.postMessage({ module, questions });
  }
}

function taken(batch) {
  page.engine.put(batch.numbers);
  page.engine.call('take', batch.arm, batch.first, batch.patients);
  crew.lived.add(batch.arm + ' ' + batch.first);
  crew.left--;
  if (crew.left > 0) return;
  const stage = crew.stages.shift();
  nextStage();
  if (stage.done) stage.done();
  else show(JSON.parse(page.engine.call('tell', '')), stage.name);
}

/** Begins anew: what is still being lived for older answers is not waited for. */
function begin(answers, stages) {
  crew.generation++;
  crew.answers = answers;
  crew.stages = stages;
  crew.lived.clear();
  const problems = page.engine.call('answer', answers);
  byId('problems').textContent = problems;
  byId('problems').hidden = problems === '';
  nextStage();
}

/** Other lives for the same answers; those that are lived already are not lived again. */
function carryOn(stages) {
  crew.generation++;
  const left = stage => ({ ...stage, tasks: stage.tasks.filter(one => !crew.lived.has(one.arm + ' ' + one.first)) });
  crew.stages = stages.map(left).filter(stage => stage.tasks.length);
  if (crew.stages.length) nextStage();
  else stages[stages.length - 1].done();
}

function trouble(sentence) {
  byId('problems').textContent = sentence;
  byId('problems').hidden = false;
}

/* ---- Answers: form, address ---- */

let settings;

function fields() {
  return [...document.querySelectorAll('[data-question]')];
}

function amount(field) {
  const unit = byId(field.id + '-unit');
  const number = Number(field.value);
  return String(unit ? Math.round(number * Number(unit.value)) : number);
}

function answersNow() {
  const parts = [];
  for (const field of fields()) {
    if (field.value !== '') {
      const value = field.type === 'number' ? amount(field) : field.value;
      parts.push(field.dataset.question + '=' + value);
    }
  }
  const on = [...document.querySelectorAll('[data-what-if]')].filter(box => box.checked);
  if (on.length) parts.push('if=' + on.map(box => box.dataset.whatIf).join('.'));
  return parts.join('&');
}

/** Puts the answers of the address into the form; what the form does not offer stays out. */
function fill(answers) {
  const given = new Map(answers.split('&').map(pair => pair.split('=')));
  for (const field of fields()) {
    const value = given.get(field.dataset.question) ?? '';
    const unit = byId(field.id + '-unit');
    if (unit) unit.value = '1';
    field.value = value;
  }
  const on = (given.get('if') ?? '').split('.');
  for (const box of document.querySelectorAll('[data-what-if]')) {
    box.checked = on.includes(box.dataset.whatIf);
  }
}

/** What was answered, for the printed sheet and for whoever looks over a shoulder. */
function whoText() {
  const told = fields().filter(field => field.value !== '').map(field => {
    const label = document.querySelector(`label[for="${field.id}"]`).textContent.trim();
    const unit = byId(field.id + '-unit');
    const value = field.type === 'number'
      ? field.value + ' ' + (unit ? unit.selectedOptions[0].textContent : field.dataset.unit)
      : field.selectedOptions[0].textContent;
    return label.replace(/\?$/, '') + ': ' + value.trim();
  });
  return told.length
    ? told.join('; ') + '. All else as people usually differ.'
    : 'Nothing is known of this person: all people with this problem who come for care.';
}

/* ---- The answer shown ---- */

const STATES = [
  { key: 'well', label: 'well' },
  { key: 'improving', label: 'improving' },
  { key: 'relapsed', label: 'relapsed' },
  { key: 'worse', label: 'not better' },
];
/** The order in which people stand: those who recovered by then come first. */
const STANDING = [0, 2, 1, 3];

function person(state, x, y) {
  const at = { class: 'state-' + STATES[state].key, transform: `translate(${x} ${y})` };
  return [
    () => drawn('circle', { ...at, r: 4 }),
    () => drawn('circle', { ...at, r: 3.4 }),
    () => drawn('path', { ...at, d: 'M0-4.6 4.6 0 0 4.6-4.6 0Z' }),
    () => drawn('path', { ...at, d: 'M-3-3 3 3M-3 3 3-3' }),
  ][state]();
}

function said(time, people) {
  const parts = STANDING.map(state => people[state] + ' ' + STATES[state].label);
  return `${time}, of 100 people: ${parts.join(', ')}.`;
}

function icons(one) {
  const picture = drawn('svg', { viewBox: '0 0 110 110', role: 'img', 'aria-label': said(one.time, one.people) });
  const standing = STANDING.flatMap(state => Array(one.people[state]).fill(state));
  standing.forEach((state, i) => picture.append(person(state, 10 + 10 * (i % 10), 10 + 10 * Math.floor(i / 10))));
  return picture;
}

function iconFigures(told) {
  const rows = [];
  const arms = told.with ? [told.base, told.with] : [told.base];
  told.base.states.forEach((_, i) => {
    for (const arm of arms) {
      const one = arm.states[i];
      const heading = one.time + (told.with ? (arm === told.base ? ', now' : ', if so') : '');
      rows.push(element('figure', { class: arm === told.base ? 'hundred' : 'hundred changed' },
        element('figcaption', { class: 'when' }, heading), icons(one),
        element('p', {}, STANDING.map(state => one.people[state] + ' ' + STATES[state].label).join(', '))));
    }
  });
  return rows;
}

function line(points, x, y) {
  return points.map((value, week) => `${week ? 'L' : 'M'}${x(week).toFixed(1)} ${y(value).toFixed(1)}`).join('');
}

function curve(told) {
  const weeks = told.base.curve.length - 1;
  const x = week => 46 + 570 * week / weeks;
  const y = thousand => 240 - 0.22 * thousand;
  const picture = drawn('svg', { viewBox: '0 0 640 280', role: 'img', 'aria-labelledby': 'curve-words' });
  for (const percent of [0, 25, 50, 75, 100]) {
    picture.append(
      drawn('path', { class: 'grid', d: `M46 ${y(10 * percent)}H616` }),
      drawn('text', { x: 40, y: y(10 * percent) + 4, 'text-anchor': 'end' }, String(percent)));
  }
  for (let months = 0; months <= 36; months += 6) {
    const week = months * 365.25 / 84;
    if (week <= weeks + 1) picture.append(drawn('text', { x: x(Math.min(week, weeks)), y: 260, 'text-anchor': 'middle' }, String(months)));
  }
  picture.append(drawn('text', { x: 331, y: 277, 'text-anchor': 'middle' }, 'months from today'));
  if (told.base.range.length) {
    const high = told.base.range.map(ends => ends[2]);
    const low = told.base.range.map(ends => ends[0]);
    const back = low.map((value, week) => [week, value]).reverse()
      .map(([week, value]) => `L${x(week).toFixed(1)} ${y(value).toFixed(1)}`).join('');
    picture.append(drawn('path', { class: 'range', d: line(high, x, y) + back + 'Z' }));
  }
  picture.append(drawn('path', { class: 'curve', d: line(told.base.curve, x, y) }));
  if (told.with) picture.append(drawn('path', { class: 'curve with', d: line(told.with.curve, x, y) }));
  return picture;
}

const MONTHS = [3, 6, 12, 24, 36];

function atMonth(values, months) {
  return values[Math.min(values.length - 1, Math.round(months * 365.25 / 84))];
}

function curveTable(told) {
  const rows = MONTHS.map(months => element('tr', {},
    element('th', { scope: 'row' }, months + ' months'),
    element('td', {}, String(Math.round(atMonth(told.base.curve, months) / 10))),
    ...(told.with ? [element('td', {}, String(Math.round(atMonth(told.with.curve, months) / 10)))] : [])));
  const head = element('tr', {}, element('th', { scope: 'col' }, 'By'),
    element('th', { scope: 'col' }, 'as now'),
    ...(told.with ? [element('th', { scope: 'col' }, 'with what is switched on')] : []));
  return element('table', {}, element('caption', {}, 'Of 100 people, so many have recovered'),
    element('thead', {}, head), element('tbody', {}, ...rows));
}

function paragraphs(place, sentences) {
  byId(place).replaceChildren(...sentences.map(sentence => element('p', {}, sentence)));
}

function groupsText(people) {
  const [sooner, later, , unknown] = people;
  if (sooner + later === 0) return 'no change';
  return `${sooner} sooner, ${later} later` + (unknown ? `, ${unknown} cannot be told` : '');
}

function bar(people) {
  const picture = drawn('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true', class: 'bar' });
  const [sooner, later, same, unknown] = people;
  let from = 0;
  for (const [kind, width] of [['sooner', sooner], ['same', same + unknown], ['later', later]]) {
    picture.append(drawn('rect', { class: kind, x: from, y: 0, width, height: 8 }));
    from += width;
  }
  return picture;
}

function showWhatIfs(told) {
  for (const one of told.whatIfs) {
    byId('gain-' + one.id).replaceChildren(bar(one.people), element('span', {}, groupsText(one.people)));
  }
  const gain = one => one.people[0] - one.people[1];
  const best = told.whatIfs.filter(one => gain(one) >= 5).sort((a, b) => gain(b) - gain(a)).slice(0, 3);
  const worst = told.whatIfs.filter(one => gain(one) <= -5).sort((a, b) => gain(a) - gain(b)).slice(0, 1);
  const sentences = best.map(one => `Helps: ${one.label} (of 100 people, ${groupsText(one.people)}).`)
    .concat(worst.map(one => `Costs time: ${one.label} (of 100 people, ${groupsText(one.people)}).`));
  if (told.whatIfs.length) {
    byId('helps').replaceChildren(...(sentences.length ? sentences : ['None of what is listed here changes much for this person.'])
      .map(sentence => element('li', {}, sentence)));
  }
}

function show(told, stage) {
  document.body.dataset.stage = stage;
  byId('headline').textContent = told.base.headline;
  paragraphs('details', told.base.details);
  paragraphs('course', told.base.course);
  paragraphs('doubt', told.base.doubt);
  paragraphs('chance', told.base.chance.concat(told.base.admission));
  byId('milestones').replaceChildren(...told.base.milestones.map(one => element('li', {},
    element('span', { class: 'label' }, one.label), element('span', { class: 'time' }, one.time))));
  byId('compared').hidden = !told.difference;
  document.body.classList.toggle('compares', Boolean(told.difference));
  if (told.difference) {
    paragraphs('difference', [told.difference.headline, told.difference.middle, ...told.difference.relapse,
      'With it: ' + told.with.headline]);
  }
  byId('icons').replaceChildren(...iconFigures(told));
  byId('icons').classList.toggle('pairs', Boolean(told.with));
  byId('curve').replaceChildren(curve(told));
  byId('curve-words').textContent = curveWords(told);
  byId('curve-table').replaceChildren(curveTable(told));
  byId('with-key').hidden = !told.with;
  byId('range-key').hidden = !told.base.range.length;
  showWhatIfs(told);
  const patients = told.base.patients.toLocaleString('en-GB');
  byId('progress').textContent = stage === 'all'
    ? `Done: ${patients} virtual patients.`
    : `From ${patients} virtual patients so far; it sharpens to 10,000.`;
  if (stage === 'first' || stage === 'all') byId('live').textContent = told.base.headline;
  byId('results').setAttribute('aria-busy', String(stage !== 'all'));
  byId('digest').textContent = stage === 'all' ? digests(told) : 'after 10,000 patients';
  performance.mark(stage);
}

function curveWords(told) {
  const percent = (arm, months) => Math.round(atMonth(arm.curve, months) / 10);
  const words = arm => `${percent(arm, 3)} by 3 months, ${percent(arm, 6)} by 6, ${percent(arm, 12)} by 12 and ${percent(arm, 36)} by 36`;
  return `Of 100 people like this, so many have recovered: ${words(told.base)}`
    + (told.with ? `; with what is switched on ${words(told.with)}.` : '.');
}

function digests(told) {
  const base = page.engine.call('digest', 'base');
  return told.with ? `as now ${base}; with what is switched on ${page.engine.call('digest', 'with')}` : base;
}

/* ---- For the careful ---- */

function save(arm) {
  const text = page.engine.call('yaml', arm);
  const link = element('a', { download: arm === 'with' ? 'my-patient-if.yaml' : 'my-patient.yaml',
    href: URL.createObjectURL(new Blob([text], { type: 'text/yaml' })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Opens a file that the page saved; another one is refused with a sentence. */
async function openFile() {
  const [file] = byId('open-file').files;
  if (!file) return;
  const text = file.size < 200000 ? await file.text() : '';
  byId('open-file').value = '';
  const { answers, problem } = JSON.parse(page.engine.call('opened', text));
  if (problem) {
    trouble(problem);
    byId('problems').scrollIntoView();
    return;
  }
  fill(answers);
  ask();
}

function showFile() {
  byId('yaml').textContent = page.engine.call('yaml', 'base');
}

/** Two hundred rows, made when somebody asks for them. */
async function showNumbers() {
  if (byId('numbers-table').hasChildNodes()) return;
  const rows = JSON.parse(new TextDecoder().decode(await unpacked('numbers')));
  const head = ['Key in scenario files', 'Value', 'Unit', 'Source'].map(name => element('th', { scope: 'col' }, name));
  byId('numbers-table').replaceChildren(element('table', {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(([key, ...cells]) => element('tr', {},
      element('th', { scope: 'row' }, key), ...cells.map(cell => element('td', {}, cell)))))));
}

/** Runs the shipped scenarios here and lays their digests beside those of the JVM. */
function selfTest() {
  const rows = byId('self-test-rows');
  rows.replaceChildren(element('tr', {}, element('td', { colspan: 4 }, 'running …')));
  const tasks = settings.shipped.map(one => ({ arm: 'shipped:' + one.id, first: 0, patients: one.patients }));
  begin(page.answers, [{ name: 'selfTest', tasks, done() {
    rows.replaceChildren(...settings.shipped.map(one => {
      const here = page.engine.call('digest', 'shipped:' + one.id);
      return element('tr', {}, element('th', { scope: 'row' }, one.label),
        element('td', {}, here === one.digest ? 'the same' : 'DIFFERENT'),
        element('td', {}, element('code', {}, here)), element('td', {}, element('code', {}, one.digest)));
    }));
    document.body.dataset.selfTest = settings.shipped.every(one =>
      page.engine.call('digest', 'shipped:' + one.id) === one.digest) ? 'same' : 'different';
    ask();
  } }]);
}

/* ---- The page ---- */

const page = { engine: null, answers: '' };

function ask() {
  page.answers = answersNow();
  history.replaceState(null, '', '#' + page.answers);
  begin(page.answers, plan(page.answers.includes('if=')));
  byId('who').textContent = whoText();
  showFile();
  byId('save-with').hidden = !page.answers.includes('if=');
}

function changed() {
  clearTimeout(page.timer);
  page.timer = setTimeout(ask, 120);
}

/** What stands in the address; what cannot be read is kept as it is, and refused later. */
function addressed() {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shows what the address says. */
function openAddress() {
  const address = addressed();
  if (address.startsWith('teach=')) {
    openClass(address.slice(6));
    return;
  }
  view(false);
  fill(address);
  ask();
  // What the form does not offer is told, once.
  const problems = page.engine.call('answer', address);
  if (problems) {
    begin(page.answers, plan(page.answers.includes('if=')));
    trouble(problems);
  }
}

async function main() {
  settings = JSON.parse(byId('settings').textContent);
  byId('date').textContent = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  if (typeof WebAssembly === 'undefined' || typeof DecompressionStream === 'undefined') {
    trouble(settings.old);
    return;
  }
  try {
    const [bytes, packed] = await Promise.all([unpacked('engine'), unpacked('questions')]);
    const questions = new TextDecoder().decode(packed);
    performance.mark('unpacked');
    const module = await WebAssembly.compile(bytes, { builtins: ['js-string'] });
    performance.mark('compiled');
    hire(module, questions);
    page.engine = await startEngine(module);
    page.engine.call('open', questions);
    performance.mark('open');
  } catch (problem) {
    trouble(settings.old + ' (' + problem.message + ')');
    return;
  }
  openAddress();
  lectureListens();
  byId('form').addEventListener('input', changed);
  byId('form').addEventListener('submit', event => event.preventDefault());
  byId('whatIfs').addEventListener('change', changed);
  byId('forget').addEventListener('click', () => { fill(''); ask(); });
  byId('print').addEventListener('click', () => print());
  byId('save').addEventListener('click', () => save('base'));
  byId('save-with').addEventListener('click', () => save('with'));
  byId('sources').addEventListener('toggle', showNumbers);
  byId('open-file').addEventListener('change', openFile);
  byId('self-test').addEventListener('click', selfTest);
  addEventListener('hashchange', () => {
    if (lecture.on || addressed() !== page.answers) openAddress();
  });
}

if (typeof document !== 'undefined') main();
