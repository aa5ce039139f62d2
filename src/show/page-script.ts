/** What the page does beyond its text: seeks on a click or a key, and marks what is heard. It runs in the reader's browser. */
export const PAGE_SCRIPT: string = `
(() => {
  'use strict';
  const audio = document.querySelector('audio');
  const cues = [...document.querySelectorAll('.cue')];
  const chapters = [...document.querySelectorAll('.chapters button')];
  const strip = document.getElementById('strip');
  const played = document.getElementById('played');
  const cueStarts = cues.map((cue) => Number(cue.dataset.start));
  const chapterStarts = chapters.map((chapter) => Number(chapter.dataset.start));
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  // The last that has started; -1 before the first.
  const lastStarted = (starts, at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const playFrom = (milliseconds) => {
    audio.currentTime = milliseconds / 1000;
    audio.play().catch(() => {});
  };

  const isInView = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };

  let cue = -1;
  const markCue = (next) => {
    if (next === cue) return;
    const before = cues[cue];
    const current = cues[next];
    // Who has scrolled away is not pulled back.
    const follow = !audio.paused && before !== undefined && isInView(before);
    before?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'true');
    if (follow && current) current.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
    cue = next;
  };

  let chapter = -1;
  const markChapter = (next) => {
    if (next === chapter) return;
    chapters[chapter]?.removeAttribute('aria-current');
    chapters[next]?.setAttribute('aria-current', 'true');
    chapter = next;
  };

  const show = () => {
    // A seek may land a little before the place asked for.
    const at = audio.currentTime * 1000 + 20;
    const started = audio.currentTime > 0 || !audio.paused;
    markCue(started ? lastStarted(cueStarts, at) : -1);
    markChapter(started ? lastStarted(chapterStarts, at) : -1);
    played?.setAttribute('width', String(started ? Math.round(at) : 0));
  };
  for (const event of ['play', 'seeking', 'seeked', 'timeupdate', 'ended']) audio.addEventListener(event, show);
  const everyFrame = () => {
    show();
    if (!audio.paused) requestAnimationFrame(everyFrame);
  };
  audio.addEventListener('playing', everyFrame);

  // One stop of the Tab key for the whole transcript; the arrows move inside it.
  let stop = 0;
  const focusOn = (index) => {
    if (cues[index] === undefined) return;
    cues[stop].tabIndex = -1;
    stop = index;
    cues[stop].tabIndex = 0;
  };
  cues.forEach((element, index) => {
    element.tabIndex = index === 0 ? 0 : -1;
    element.setAttribute('role', 'button');
    element.addEventListener('focus', () => focusOn(index));
    element.addEventListener('click', () => {
      if (getSelection()?.isCollapsed !== false) playFrom(cueStarts[index]);
    });
    element.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') playFrom(cueStarts[index]);
      else if (event.key === 'ArrowDown') cues[index + 1]?.focus();
      else if (event.key === 'ArrowUp') cues[index - 1]?.focus();
      else return;
      event.preventDefault();
    });
  });
  chapters.forEach((element, index) => element.addEventListener('click', () => playFrom(chapterStarts[index])));
  strip?.addEventListener('click', (event) => {
    const box = strip.getBoundingClientRect();
    playFrom(((event.clientX - box.left) / box.width) * strip.viewBox.baseVal.width);
  });
})();
`;
