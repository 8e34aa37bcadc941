// The printed sheet: the page for the patient of a report, with the words of this answer.

/** A hundred people in ten rows, those of a state together. */
function hundredFigures(people) {
  const picture = drawn('svg', { viewBox: '0 0 1196 306' });
  people.forEach((counts, at) => {
    let person = 0;
    settings.people.forEach((figure, state) => {
      const { path, colour, filled } = figure;
      const looks = filled ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': 1.6 };
      for (let i = 0; i < counts[state]; i++, person++) {
        const x = 417 * at + 18 + 36 * (person % 10);
        const y = 15.3 + 30.6 * Math.floor(person / 10);
        picture.append(drawn('path', { d: path, transform: `translate(${x} ${y}) scale(0.9)`, ...looks }));
      }
    });
  });
  return picture;
}

function planRow([label, well]) {
  const bar = drawn('svg', { class: 'bar', viewBox: '0 0 100 12', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    drawn('rect', { width: well, height: 12 }));
  return element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, String(well)), element('td', {}, bar));
}

function showSheet({ base, sheet }) {
  const place = name => byId('sheet').querySelector(name);
  const put = (name, text) => { place(name).textContent = text; };
  const answers = toldAnswers();
  put('.whom strong', answers.length ? answers.join('; ') : say('anybody'));
  // The first sentence tells these three of the person in the middle.
  const known = ['age', 'weeks', 'sitting'].map(id => byId('q-' + id))
    .every(field => field.value !== '' && !refused(field));
  put('.whom span', sheet.about.slice(known ? 1 : 0).join(' '));
  put('.headline', base.headline);
  put('.details', base.caveat.concat(base.details).join(' '));
  place('.people').replaceChildren(hundredFigures(base.states.map(one => one.people)));
  place('.moments').replaceChildren(...sheet.moments.map(([label, told]) =>
    element('li', {}, element('strong', {}, label), ' ' + told)));
  put('.helps', sheet.helps);
  put('caption', sheet.caption);
  const planned = place('.planned');
  planned.cells[1].textContent = sheet.asPlanned;
  planned.querySelector('rect').setAttribute('width', sheet.asPlanned);
  planned.parentElement.replaceChildren(planned, ...sheet.rows.map(planRow));
  put('.sure', sheet.sure);
  put('.made-up', grouped(base.patients));
  put('.results', sheet.digest);
}
