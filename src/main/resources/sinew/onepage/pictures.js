// Pictures of an answer: the curve and its table.

function line(points, x, y) {
  return points.map((value, week) => `${week ? 'L' : 'M'}${x(week).toFixed(1)} ${y(value).toFixed(1)}`).join('');
}

/** A telephone gets a narrower picture, so that its letters are as large as those around it. */
const narrow = () => matchMedia('(max-width: 40rem)');

function curve(told) {
  const weeks = told.base.curve.length - 1;
  const right = narrow().matches ? 376 : 616;
  const x = week => 46 + (right - 46) * week / weeks;
  const y = thousand => 240 - 0.22 * thousand;
  const picture = drawn('svg', { viewBox: `0 0 ${right + 24} 280`, role: 'img', 'aria-labelledby': 'curve-words' });
  for (const percent of [0, 25, 50, 75, 100]) {
    picture.append(
      drawn('path', { class: 'grid', d: `M46 ${y(10 * percent)}H${right}` }),
      drawn('text', { x: 40, y: y(10 * percent) + 4, 'text-anchor': 'end' }, String(percent)));
  }
  for (let months = 0; months <= 36; months += 6) {
    const week = months * 365.25 / 84;
    if (week <= weeks + 1) picture.append(drawn('text', { x: x(Math.min(week, weeks)), y: 260, 'text-anchor': 'middle' }, String(months)));
  }
  picture.append(drawn('text', { x: (46 + right) / 2, y: 277, 'text-anchor': 'middle' }, say('fromToday')));
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
    element('th', { scope: 'row' }, say('months', months)),
    element('td', {}, String(Math.round(atMonth(told.base.curve, months) / 10))),
    ...(told.with ? [element('td', {}, String(Math.round(atMonth(told.with.curve, months) / 10)))] : [])));
  const head = element('tr', {}, element('th', { scope: 'col' }, say('by')),
    element('th', { scope: 'col' }, say('asNow')),
    ...(told.with ? [element('th', { scope: 'col' }, say('withThat'))] : []));
  return element('table', {}, element('caption', {}, say('tableCaption')),
    element('thead', {}, head), element('tbody', {}, ...rows));
}
