// The answer for one patient as the page shows it.

/** Fewer people of a hundred than this are not told as help or harm, as on the sheet. */
const LEAST_TOLD = 2;

function paragraphs(place, sentences) {
  byId(place).replaceChildren(...sentences.map(sentence => element('p', {}, sentence)));
}

function groupsText(people) {
  const [sooner, later, same, unknown] = people;
  return unknown ? say('groupsUnknown', sooner, later, same, unknown) : say('groups', sooner, later, same);
}

function moreText(more) {
  if (more === 0) return say('asMany');
  return more > 0 ? say('more', more) : say('fewer', -more);
}

/** How many more are well comes first: most can be sooner by a day, and nobody be well for it. */
function gain({ more, people }) {
  const [sooner, later] = people;
  if (sooner + later === 0) return element('span', {}, say('noChange'));
  return element('span', {}, element('b', {}, moreText(more)), element('br'), groupsText(people));
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
    byId('gain-' + one.id).replaceChildren(bar(one.people), gain(one));
  }
  // By the measure of the printed sheet, so that both name the same.
  const ranked = told.whatIfs.slice().sort((a, b) => b.more - a.more);
  const best = ranked.filter(one => one.more >= LEAST_TOLD).slice(0, 3);
  const worst = ranked.filter(one => one.more <= -LEAST_TOLD).slice(-1);
  const how = one => moreText(one.more) + (one.hint && '; ' + one.hint);
  const sentences = best.map(one => say('helps', one.label, how(one)))
    .concat(worst.map(one => say('harms', one.label, how(one))));
  if (told.whatIfs.length) {
    byId('helps').replaceChildren(...(sentences.length ? sentences : [say('nothingHelps')])
      .map(sentence => element('li', {}, sentence)));
  }
}

/** At which stage the people are, where nobody said so. */
function showSplit(stages) {
  const field = byId('q-stage');
  const named = [...field.options].filter(one => stages[one.value]);
  const told = named.map(one => stages[one.value] + ' ' + one.textContent);
  byId('split').textContent = field.value === '' ? say('split', told.join('; ')) : '';
}

/** For screens of one column, where the answer stands below all questions. */
function showGlance({ glance, range }) {
  byId('glance-people').textContent = say('glance', glance.people, glance.time);
  const likely = glance.likely ? say('likely', glance.likely) : '';
  byId('glance-likely').textContent = range.length ? likely : say('glanceRange');
}

/** Aloud, once an answer: its range is there now, and stays; more people only move what is compared. */
function speak({ base, difference }) {
  byId('live').textContent = [base.headline, ...(difference ? [difference.headline] : [])].join(' ');
}

function show(told, stage) {
  document.body.dataset.stage = stage;
  page.told = told;
  byId('headline').textContent = told.base.headline;
  showGlance(told.base);
  paragraphs('caveat', told.base.caveat);
  paragraphs('details', told.base.details);
  paragraphs('course', told.base.course);
  paragraphs('doubt', told.base.doubt);
  paragraphs('chance', told.base.chance.concat(told.base.admission));
  byId('milestones').replaceChildren(...told.base.milestones.map(one => element('li', {},
    element('span', { class: 'label' }, one.label), element('span', { class: 'time' }, one.time))));
  byId('compared').hidden = !told.difference;
  if (told.difference) {
    paragraphs('difference', differenceWords(told));
  }
  byId('icons').replaceChildren(...iconFigures(told));
  byId('icons').classList.toggle('pairs', Boolean(told.together));
  byId('framed').hidden = !told.together;
  byId('curve').replaceChildren(curve(told));
  byId('curve-words').textContent = curveWords(told);
  byId('curve-table').replaceChildren(curveTable(told));
  byId('with-key').hidden = !told.with;
  byId('range-key').hidden = !told.base.range.length;
  showWhatIfs(told);
  showSplit(told.stages);
  showSheet(told);
  answered(true);
  const patients = grouped(told.base.patients);
  byId('progress').textContent = stage === 'all' ? say('done', patients) : soFar(told, patients);
  if (stage === (told.with ? 'rangeWith' : 'range')) speak(told);
  byId('results').setAttribute('aria-busy', String(stage !== 'all'));
  byId('digest').textContent = stage === 'all' ? digests(told) : say('afterAll');
  performance.mark(stage);
}

/** The range comes first, as in the answer; until it is there, numbers of one set stand side by side. */
function differenceWords({ with: changed, difference }) {
  const { headline, doubt, middle, relapse, now } = difference;
  const withIt = say('withIt', changed.headline);
  return changed.range.length
    ? [headline, withIt, ...doubt, middle, ...relapse]
    : [headline, middle, ...relapse, say('withoutIt', now), withIt, say('rangeOfIt')];
}

function soFar(told, patients) {
  return told.base.range.length ? say('soFar', patients) : say('rangeComes', patients);
}

function curveWords(told) {
  const percent = (arm, months) => Math.round(atMonth(arm.curve, months) / 10);
  const words = arm => say('curveOne', ...[3, 6, 12, 36].map(months => percent(arm, months)));
  return told.with ? say('curveWith', words(told.base), words(told.with)) : say('curve', words(told.base));
}

function digests(told) {
  const base = page.engine.call('digest', 'base');
  return told.with ? say('digests', base, page.engine.call('digest', 'with')) : base;
}
