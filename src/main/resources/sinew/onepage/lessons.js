// Lessons: a guess first, then the curves, a question, the answer.

function tour() {
  const { lesson, step } = lecture;
  byId('tour').hidden = !lesson;
  document.body.classList.toggle('in-lesson', Boolean(lesson));
  byId('sliders').hidden = Boolean(lesson);
  byId('lesson').value = lesson ? lesson.id : '';
  if (!lesson) return;
  const number = classroom().lessons.indexOf(lesson) + 1;
  byId('tour-title').textContent = `Lesson ${number}: ${lesson.title}`;
  byId('guess').hidden = step > 0;
  byId('guess-words').textContent = `Guess first: with “${lesson.arms[1]}” instead of “${lesson.arms[0]}”, half of the people have recovered …`;
  byId('tour-next').textContent = step === 3 && number === classroom().lessons.length ? 'First lesson' : TOUR[step];
  paragraphs('tour-text', [
    [lesson.goal, `The curves show “${lesson.arms[0]}”.`],
    [guessed(), lesson.expect],
    [lesson.question],
    [lesson.question, lesson.answer],
  ][step].filter(sentence => sentence));
  byId('tour-text').lastChild.className = 'say';
}

function guessed() {
  const chosen = document.querySelector('[name=guess]:checked');
  const words = { sooner: 'sooner', same: 'at about the same time', later: 'later' };
  const verdict = lecture.told && lecture.told.verdict;
  if (!verdict) return '';
  return (chosen ? `The class guessed: ${words[chosen.value]}. ` : '') + `In the model half of the people have recovered ${words[verdict]}. ${lecture.told.sentences[2]}`;
}

function openLesson(lesson) {
  lecture.lesson = lesson ?? null;
  lecture.step = 0;
  lecture.patient = null;
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
