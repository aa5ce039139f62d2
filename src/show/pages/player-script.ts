/** Skips, speed, the place where one stopped, links to a moment, and the device's own media keys. Needs `words` and the copy script. */
export const PLAYER_SCRIPT: string = `
  const audio = document.querySelector('audio');
  const player = document.querySelector('.player');
  const note = player.querySelector('[role=status]');
  const say = (text, ...further) => note.replaceChildren(text, ...further);
  player.querySelector('.controls').hidden = false;

  // A browser may refuse to store anything, and what is stored may be anybody's.
  const stored = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const store = (name, value) => {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Then the next visit begins at the start.
    }
  };
  const clock = (seconds) => {
    const two = (number) => String(Math.floor(number)).padStart(2, '0');
    const minutes = seconds >= 3600 ? Math.floor(seconds / 3600) + ':' + two((seconds / 60) % 60) : Math.floor(seconds / 60);
    return minutes + ':' + two(seconds % 60);
  };
  const moveTo = (seconds) => {
    audio.currentTime = Math.max(0, Math.min(seconds, audio.duration || seconds));
  };
  const whenKnown = (then) => (audio.readyState > 0 ? then() : audio.addEventListener('loadedmetadata', then, { once: true }));

  for (const button of player.querySelectorAll('[data-skip]'))
    button.addEventListener('click', () => moveTo(audio.currentTime + Number(button.dataset.skip)));

  const speed = player.querySelector('select');
  const setSpeed = (value) => {
    audio.defaultPlaybackRate = audio.playbackRate = Number(value);
  };
  const speedBefore = String(stored('antenne.speed'));
  if ([...speed.options].some(({ value }) => value === speedBefore)) speed.value = speedBefore;
  setSpeed(speed.value);
  speed.addEventListener('change', () => {
    setSpeed(speed.value);
    store('antenne.speed', Number(speed.value));
  });

  // A list of guid and seconds, the latest last.
  const { guid } = player.dataset;
  const places = () => {
    const found = stored('antenne.places');
    return Array.isArray(found) ? found.filter((place) => Array.isArray(place) && Number.isFinite(place[1])) : [];
  };
  let heard = false;
  let savedAt = 0;
  const savePlace = () => {
    if (!heard) return;
    const at = savedAt = audio.currentTime;
    const others = places().filter(([other]) => other !== guid);
    const place = at > 5 && at < audio.duration - 10 ? [[guid, Math.floor(at)]] : [];
    store('antenne.places', [...others, ...place].slice(-200));
  };
  audio.addEventListener('playing', () => {
    heard = true;
  });
  audio.addEventListener('timeupdate', () => {
    if (Math.abs(audio.currentTime - savedAt) >= 5) savePlace();
  });
  for (const event of ['pause', 'ended']) audio.addEventListener(event, savePlace);
  addEventListener('pagehide', savePlace);

  // ?t=83, ?t=1:23 or ?t=1m23s
  const momentAsked = () => {
    const asked = new URLSearchParams(location.search).get('t') ?? '';
    const parts = /^(?:(?:(\\d{1,6})[h:])?(\\d{1,6})[m:])?(\\d{1,6})?s?$/.exec(asked);
    if (!/\\d/.test(asked) || !parts) return undefined;
    return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
  };
  const asked = momentAsked();
  const before = places().find(([other]) => other === guid)?.[1];
  if (asked !== undefined) {
    whenKnown(() => {
      const scroll = () => document.querySelector('.cue[aria-current]')?.scrollIntoView({ block: 'center' });
      audio.addEventListener('seeked', scroll, { once: true });
      moveTo(asked);
    });
  } else if (before !== undefined) {
    whenKnown(() => {
      if (heard) return;
      moveTo(before);
      const again = document.createElement('button');
      again.type = 'button';
      again.textContent = words.fromStart;
      again.addEventListener('click', () => {
        moveTo(0);
        audio.play().catch(() => {});
        say('');
        player.querySelector('[data-skip]').focus();
      });
      say(words.resumed.replace('{time}', clock(before)) + ' ', again);
    });
  }

  player.querySelector('.moment').addEventListener('click', () => {
    const link = new URL(location.href);
    link.hash = '';
    link.search = '?t=' + Math.floor(audio.currentTime);
    copyAndSay(link.href, note);
  });

  if ('mediaSession' in navigator) {
    const { title, artist, album } = player.dataset;
    const covers = [...document.querySelectorAll('header img')].map(({ src }) => ({ src }));
    const session = navigator.mediaSession;
    session.metadata = new MediaMetadata({ title, artist, album, artwork: covers });
    const chapterStarts = [...document.querySelectorAll('.chapters button')].map(({ dataset }) => dataset.start / 1000);
    // What has just begun is left for the one before.
    const chapterBefore = () => chapterStarts.findLast((start) => start < audio.currentTime - 3) ?? 0;
    const chapterAfter = () => chapterStarts.find((start) => start > audio.currentTime + 0.1);
    const handlers = {
      play: () => audio.play(),
      pause: () => audio.pause(),
      seekbackward: ({ seekOffset }) => moveTo(audio.currentTime - (seekOffset ?? 15)),
      seekforward: ({ seekOffset }) => moveTo(audio.currentTime + (seekOffset ?? 30)),
      seekto: ({ seekTime }) => moveTo(seekTime),
      previoustrack: chapterStarts.length > 0 ? () => moveTo(chapterBefore()) : null,
      nexttrack: chapterStarts.length > 0 ? () => moveTo(chapterAfter() ?? audio.currentTime) : null,
    };
    for (const [action, handler] of Object.entries(handlers)) {
      try {
        session.setActionHandler(action, handler);
      } catch {
        // A browser that does not know the action.
      }
    }
    const tellPosition = () => {
      if (!(audio.duration > 0) || audio.duration === Infinity) return;
      session.setPositionState?.({
        duration: audio.duration,
        playbackRate: audio.playbackRate,
        position: Math.min(audio.currentTime, audio.duration),
      });
    };
    for (const event of ['loadedmetadata', 'play', 'seeked', 'ratechange']) audio.addEventListener(event, tellPosition);
  }
`;
