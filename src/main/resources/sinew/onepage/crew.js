// The work: stages of batches for the workers, so that a first answer comes from few people.

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

/** What is to be lived, stage by stage. */
function plan(switched) {
  const arms = switched ? ['base', 'with'] : ['base'];
  const both = (from, to, size) => arms.flatMap(arm => batches(arm, from, to, size));
  const whatIfs = settings.whatIfs.flatMap(id => batches('if:' + id, 0, EACH, 250));
  const members = arm => Array.from({ length: settings.members }, (_, i) => (
    { arm: arm + i, first: 0, patients: settings.memberPatients }));
  return [
    { name: 'first', tasks: both(0, FIRST, 50) },
    { name: 'second', tasks: both(FIRST, SECOND, 170) },
    { name: 'range', tasks: members('member:') },
    ...(switched ? [{ name: 'rangeWith', tasks: members('memberWith:') }] : []),
    { name: 'whatIfs', tasks: whatIfs },
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
        trouble(say('failed', data.failed));
      } else if (!data.ready && data.generation === crew.generation) {
        taken(data);
      }
      give(worker);
    };
    worker.onerror = event => trouble(say('notStarted', event.message));
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
  trouble(page.engine.call('answer', answers));
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

/** Says what is wrong; nothing if the text is empty. Whoever is far down on a telephone sees the first line of it. */
function trouble(sentences) {
  byId('problems').textContent = sentences;
  byId('problems').hidden = sentences === '';
  byId('glance-problem').textContent = sentences.split('\n')[0];
}
