// For the careful: scenarios as files, every number, the self-test.

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
  const head = [say('key'), say('value'), say('unit'), say('source')].map(name => element('th', { scope: 'col' }, name));
  byId('numbers-table').replaceChildren(element('table', {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(([key, ...cells]) => element('tr', {},
      element('th', { scope: 'row' }, key), ...cells.map(cell => element('td', {}, cell)))))));
}

/** Runs the shipped scenarios here and lays their digests beside those of the JVM. */
function selfTest() {
  const rows = byId('self-test-rows');
  rows.replaceChildren(element('tr', {}, element('td', { colspan: 4 }, say('running'))));
  const tasks = settings.shipped.map(one => ({ arm: 'shipped:' + one.id, first: 0, patients: one.patients }));
  begin(page.answers, [{ name: 'selfTest', tasks, done() {
    rows.replaceChildren(...settings.shipped.map(one => {
      const here = page.engine.call('digest', 'shipped:' + one.id);
      return element('tr', {}, element('th', { scope: 'row' }, one.label),
        element('td', {}, here === one.digest ? say('same') : say('different')),
        element('td', {}, element('code', {}, here)), element('td', {}, element('code', {}, one.digest)));
    }));
    document.body.dataset.selfTest = settings.shipped.every(one =>
      page.engine.call('digest', 'shipped:' + one.id) === one.digest) ? 'same' : 'different';
    ask();
  } }]);
}
