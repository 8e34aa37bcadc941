// The page: it opens what the address says, and listens. It is the last script, and starts all others.

const page = { engine: null, answers: '' };

function ask() {
  answered(false);
  page.answers = answersNow();
  // So that the same sentence is read again if it is the answer again.
  byId('live').textContent = '';
  history.replaceState(null, '', '#' + page.answers);
  begin(page.answers, plan(page.answers.includes('if=')));
  byId('who').textContent = whoText();
  markRefused();
  showFile();
  byId('save-with').hidden = !page.answers.includes('if=');
}

/** Only an answer can be printed: not what is still empty, nor what was said of other answers. */
function answered(there) {
  document.body.classList.toggle('answered', there);
  byId('print').disabled = !there;
  byId('lecture-print').disabled = !there;
}

function changed() {
  answered(false);
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

/** What waits for an engine that cannot come is not shown. */
function giveUp(sentence) {
  trouble(sentence);
  byId('consulting').hidden = true;
  document.querySelector('.views').hidden = true;
}

/** By focus, not by address: that is where the answers stand. */
function goToAnswer(event) {
  event.preventDefault();
  byId(lecture.on ? 'lecture-result' : 'results').focus();
}

async function main() {
  settings = JSON.parse(byId('settings').textContent);
  const today = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  byId('date').textContent = today;
  byId('sheet').querySelector('footer').append(' · ' + today);
  if (typeof WebAssembly === 'undefined' || typeof DecompressionStream === 'undefined') {
    giveUp(say('old'));
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
    giveUp(say('old') + ' (' + problem.message + ')');
    return;
  }
  openAddress();
  lectureListens();
  for (const way of document.querySelectorAll('.skip, #glance, #to-answer')) way.addEventListener('click', goToAnswer);
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
  narrow().addEventListener('change', () => {
    if (page.told) byId('curve').replaceChildren(curve(page.told));
  });
  addEventListener('hashchange', () => {
    if (lecture.on || addressed() !== page.answers) openAddress();
  });
}

if (typeof document !== 'undefined') main();
