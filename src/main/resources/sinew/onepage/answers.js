// What was answered: the form, and the words about it.

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

/** Weeks in the largest unit that gives the same weeks again, so that 9 months stay 9 months. */
function inUnit(weeks, unit) {
  for (const { value } of [...unit.options].reverse()) {
    const number = Math.round(weeks / value);
    if (number > 1 && String(Math.round(number * value)) === weeks) {
      unit.value = value;
      return String(number);
    }
  }
  unit.value = '1';
  return weeks;
}

/** Puts the answers of the address into the form; what the form does not offer stays out. */
function fill(answers) {
  const given = new Map(answers.split('&').map(pair => pair.split('=')));
  for (const field of fields()) {
    const value = given.get(field.dataset.question) ?? '';
    const unit = byId(field.id + '-unit');
    field.value = unit ? inUnit(value, unit) : value;
  }
  const on = (given.get('if') ?? '').split('.');
  for (const box of document.querySelectorAll('[data-what-if]')) {
    box.checked = on.includes(box.dataset.whatIf);
  }
}

function unitWords(field) {
  const unit = byId(field.id + '-unit');
  if (!unit) return field.dataset.unit;
  const [chosen] = unit.selectedOptions;
  return Number(field.value) === 1 ? chosen.dataset.one : chosen.textContent;
}

/** Whether a number is none that can be answered; the engine leaves it out, and says so. */
function refused(field) {
  const number = Number(amount(field));
  return field.type === 'number' && field.value !== ''
    && !(Number.isInteger(number) && number >= field.min && number <= field.max);
}

/** Where a number has to be written anew. */
function markRefused() {
  for (const field of fields()) {
    if (refused(field)) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

/** What was answered, an answer an entry; what is not taken is not told. */
function toldAnswers() {
  return fields().filter(field => field.value !== '' && !refused(field)).map(field => {
    const label = document.querySelector(`label[for="${field.id}"]`).textContent.trim();
    const value = field.type === 'number'
      ? field.value + ' ' + unitWords(field)
      : field.selectedOptions[0].textContent;
    return label.replace(/\?$/, '') + ': ' + value.trim();
  });
}

/** What was answered, for whoever looks over a shoulder. */
function whoText() {
  const told = toldAnswers();
  return told.length ? say('who', told.join('; ')) : say('nobody', say('anybody'));
}
