// Lessons: a guess first, then the curves, a question, the answer.

function nextWords(step, last) {
  if (last && step === 3) return say('firstLesson');
  return [say('showCurves'), say('askClass'), say('showAnswer'), say('nextLesson')][step];
}

function tour() {
  const { lesson, step } = lecture;
  byId('tour').hidden = !lesson;
  document.body.classList.toggle('in-lesson', Boolean(lesson));
  byId('sliders').hidden = Boolean(lesson);
  byId('lesson').value = lesson ? lesson.id : '';
  if (!lesson) return;
  const number = classroom().lessons.indexOf(lesson) + 1;
  byId('tour-title').textContent = say('lesson', number, lesson.title);
  byId('guess').hidden = step > 0;
  byId('guess-words').textContent = say('guess', lesson.arms[0], lesson.arms[1]);
  byId('tour-next').textContent = nextWords(step, number === classroom().lessons.length);
  paragraphs('tour-text', [
    [lesson.goal, say('curvesShow', lesson.arms[0])],
    [...guessed(), lesson.expect],
    [lesson.question],
    [lesson.question, (lesson.relapse && lecture.told ? lecture.told.about + ' ' : '') + lesson.answer],
  ][step]);
  byId('tour-text').lastChild.className = 'say';
  if (step === 1 && lecture.told?.verdict) byId('tour-text').children[1].className = 'told';
}

function guessed() {
  const chosen = document.querySelector('[name=guess]:checked');
  const words = { sooner: say('guessSooner'), same: say('guessSame'), later: say('guessLater') };
  const verdict = lecture.told && lecture.told.verdict;
  if (!verdict) return [];
  const guess = chosen ? say('guessed', words[chosen.value]) + ' ' : '';
  return [guess + say('verdict', words[verdict], lecture.lesson.arms[1]), lecture.told.about];
}

function openLesson(lesson) {
  lecture.lesson = lesson ?? null;
  lecture.step = 0;
  lecture.patient = null;
  if (lesson) byId('week').value = lesson.week;
  for (const choice of document.querySelectorAll('[name=guess]')) choice.checked = false;
  stopPlaying();
  tour();
  lectureAsk();
}

function tourNext() {
  const { lesson, step } = lecture;
  if (step === 3) {
    const { lessons } = classroom();
    openLesson(lessons[(lessons.indexOf(lesson) + 1) % lessons.length]);
  } else {
    lecture.step++;
    if (lecture.step === 1) lectureAsk();
    tour();
  }
  byId('tour').focus();
}
