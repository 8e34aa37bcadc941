// The answer for one patient as the page shows it.

function paragraphs(place, sentences) {
  byId(place).replaceChildren(...sentences.map(sentence => element('p', {}, sentence)));
}

function groupsText(people) {
  const [sooner, later, same, unknown] = people;
  if (sooner + later === 0) return say('noChange');
  return unknown ? say('groupsUnknown', sooner, later, same, unknown) : say('groups', sooner, later, same);
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
  const sentences = best.map(one => say('helps', one.label, ...one.people))
    .concat(worst.map(one => say('costs', one.label, ...one.people)));
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
  if (told.difference) {
    paragraphs('difference', [told.difference.headline, told.difference.middle, ...told.difference.relapse,
      say('withoutIt', told.difference.now), say('withIt', told.with.headline)]);
  }
  byId('icons').replaceChildren(...iconFigures(told));
  byId('icons').classList.toggle('pairs', Boolean(told.with));
  byId('curve').replaceChildren(curve(told));
  byId('curve-words').textContent = curveWords(told);
  byId('curve-table').replaceChildren(curveTable(told));
  byId('with-key').hidden = !told.with;
  byId('range-key').hidden = !told.base.range.length;
  showWhatIfs(told);
  showSplit(told.stages);
  showSheet(told);
  const patients = grouped(told.base.patients);
  byId('progress').textContent = stage === 'all' ? say('done', patients) : say('soFar', patients);
  if (stage === 'first' || stage === 'all') byId('live').textContent = told.base.headline;
  byId('results').setAttribute('aria-busy', String(stage !== 'all'));
  byId('digest').textContent = stage === 'all' ? digests(told) : say('afterAll');
  performance.mark(stage);
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
