/** The button that keeps an episode, all of its sound, on the device or removes it. Needs `audio`, `say`, `words` and the offline script. */
export const KEEP_SCRIPT: string = `
  const MOST_KEPT = 50;
  const keepButton = document.querySelector('button.keep');
  const soundKey = keyOf(audio.src);
  let isKept = false;
  let isBusy = false;
  const showKept = (kept) => {
    isKept = kept;
    keepButton.querySelector('span').textContent = kept ? words.discard : words.keep;
    keepButton.classList.toggle('on', kept);
  };
  const keep = async () => {
    const cache = await caches.open(KEPT);
    try {
      await cache.add(soundKey);
      await cache.addAll([keyOf(location.href), ...shownFiles(), keyOf(base)]);
    } catch (error) {
      await dropBelow(folderOf(location.href));
      throw error;
    }
    const sounds = (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('.mp3'));
    for (const old of sounds.slice(0, Math.max(0, sounds.length - MOST_KEPT))) await dropBelow(folderOf(old));
    navigator.storage?.persist?.().catch(() => {});
  };
  const changeKept = async () => {
    if (isBusy) return;
    isBusy = true;
    keepButton.setAttribute('aria-disabled', 'true');
    try {
      if (isKept) await dropBelow(folderOf(location.href));
      else {
        say(words.keeping);
        await keep();
      }
      showKept(!isKept);
      say(isKept ? words.kept : words.discarded);
    } catch {
      say(words.keepFailed);
    }
    keepButton.removeAttribute('aria-disabled');
    isBusy = false;
  };
  if (worksOffline) {
    caches
      .open(KEPT)
      .then((cache) => cache.match(soundKey))
      .then((found) => {
        showKept(found !== undefined);
        keepButton.hidden = false;
        keepButton.addEventListener('click', changeKept);
      })
      .catch(() => {});
  }
`;
