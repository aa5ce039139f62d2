import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM, openBrowser } from './open-browser.ts';
import { openSite, type Site } from './open-site.ts';

describe.skipIf(CHROMIUM === undefined)('the pages of a show in Chromium', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  const open = async (path = site.published.page): Promise<void> => {
    await page.goto(`${site.address}${path}`);
  };
  const seconds = (): Promise<number> => page.evaluate('document.querySelector("audio").currentTime');
  const inPage = <Result>(code: string): Promise<Result> => page.evaluate(code);

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    const russian = { title: 'Маяк', language: 'ru' };
    site.write('air/ar', { language: 'ar', title: 'منارة البحر', description: 'أخبار كل صباح' }, { language: 'ar' });
    site.write('air/ru', { language: 'en', private: true }, russian);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    asked.length = 0;
    complaints.length = 0;
    context.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:')),
      [],
      'nobody else is asked for anything',
    );
  });

  it('plays, and marks the line that is heard within 0.3 seconds', async () => {
    await open();
    await inPage(`(() => {
      window.lags = [];
      const audio = document.querySelector('audio');
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target.hasAttribute('aria-current')) lags.push(audio.currentTime - target.dataset.start / 1000);
      }).observe(document.querySelector('.transcript'), { attributes: true, subtree: true, attributeFilter: ['aria-current'] });
    })()`);
    const starts = site.episode.cues.map(({ startMs }) => startMs).filter((startMs) => startMs > 40_000);
    for (const startMs of starts.slice(0, 4)) {
      await inPage(`document.querySelector('audio').currentTime = ${startMs / 1000 - 0.6}`);
      await inPage("document.querySelector('audio').play()");
      await page.locator(`.cue[data-start="${startMs}"][aria-current]`).waitFor();
    }
    const lags = (await inPage<number[]>('window.lags')).slice(1).filter((lag) => lag < 0.5);
    expect(lags.length).toBeGreaterThanOrEqual(3);
    for (const lag of lags) expect(Math.abs(lag)).toBeLessThanOrEqual(0.3);
    expect(asked).toContain(`${site.address}${site.published.audio.path}`);
  });

  it('seeks within 0.15 seconds to a line or chapter that is clicked, and plays from there', async () => {
    await open();
    for (const selector of ['.cue:nth-child(1)', '.chapters button']) {
      const target = page.locator(selector).nth(2);
      await target.scrollIntoViewIfNeeded();
      const start = Number(await target.getAttribute('data-start')) / 1000;
      await inPage(`void (window.landed = new Promise((done) => {
        const audio = document.querySelector('audio');
        audio.addEventListener('seeked', () => done(audio.currentTime), { once: true });
      }))`);
      await target.click();
      expect(Math.abs((await inPage<number>('window.landed')) - start)).toBeLessThanOrEqual(0.15);
      await expect.poll(seconds).toBeGreaterThan(start + 0.2);
      await inPage("document.querySelector('audio').pause()");
    }
  });

  it('has the transcript as a text track, whole, with the names of those who speak', async () => {
    await open();
    const cues = "document.querySelector('audio').textTracks[0].cues";
    await expect.poll(() => inPage(`${cues}?.length`)).toBe(site.episode.cues.length);
    expect(await inPage(`[...${cues}].filter(({ text }) => text.startsWith('<v ')).length`)).toBe(
      site.episode.cues.length,
    );
  });

  it('skips, changes the speed and remembers it', async () => {
    await open();
    await page.getByRole('button', { name: '+30 s' }).click();
    await expect.poll(seconds).toBeCloseTo(30, 1);
    await page.getByRole('button', { name: '−15 s' }).click();
    await expect.poll(seconds).toBeCloseTo(15, 1);
    await page.getByLabel('Vitesse').selectOption('1.5');
    await page.reload();
    expect(await inPage("document.querySelector('audio').playbackRate")).toBe(1.5);
    expect(await page.getByLabel('Vitesse').inputValue()).toBe('1.5');
  });

  it('resumes where one stopped, and can be told to start again', async () => {
    await open();
    await inPage("document.querySelector('audio').currentTime = 47");
    await inPage("document.querySelector('audio').play()");
    await expect.poll(seconds).toBeGreaterThan(47.2);
    await inPage("document.querySelector('audio').pause()");
    await page.reload();
    await expect.poll(seconds).toBe(47);
    await expect.poll(() => page.locator('.player .note').innerText()).toContain('0:47');
    await page.getByRole('button', { name: 'Écouter depuis le début' }).click();
    await expect.poll(seconds).toBeLessThan(2);
  });

  it('opens at the moment of a link, shows its line, and copies such a link', async () => {
    await open(`${site.published.page}?t=1m15s`);
    await expect.poll(seconds).toBe(75);
    const line = page.locator('.cue[aria-current]');
    await expect.poll(() => line.count()).toBe(1);
    const top = "document.querySelector('.cue[aria-current]').getBoundingClientRect().top";
    await expect.poll(() => inPage(`${top} > 100 && ${top} < innerHeight`)).toBe(true);
    await page.getByRole('button', { name: 'Copier un lien vers cet instant' }).click();
    await expect.poll(() => page.locator('.player .note').innerText()).toBe('Copié.');
    expect(await inPage('navigator.clipboard.readText()')).toBe(`${site.address}${site.published.page}?t=75`);
  });

  it('hands the address of the feed over to be copied', async () => {
    await open('index.html');
    await page.getByRole('button', { name: 'Copier' }).click();
    await expect.poll(() => page.locator('.subscribe .note').innerText()).toBe('Copié.');
    expect(await inPage('navigator.clipboard.readText()')).toBe('https://phare.example/air/feed.xml');
  });

  it('tells the device what is on', async () => {
    await open();
    expect(await inPage('navigator.mediaSession.metadata.title')).toBe(site.published.title);
    expect(await inPage('navigator.mediaSession.metadata.artist')).toBe(site.show.author);
    expect(await inPage('navigator.mediaSession.metadata.artwork[0].src')).toBe(
      `${site.address}${site.show.cover.path}`,
    );
  });

  it('plays although nothing can be stored, or what is stored is damaged', async () => {
    await context.addInitScript("localStorage.setItem('antenne.places', '[3, {}, [[\"x\"]]]')");
    await open();
    await page.getByRole('button', { name: '+30 s' }).click();
    await expect.poll(seconds).toBe(30);
    await context.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })");
    await page.reload();
    await page.getByRole('button', { name: '+30 s' }).click();
    await expect.poll(seconds).toBe(30);
  });

  it('can be used by keyboard alone, and always shows where one is', async () => {
    await open();
    await page.locator('.controls .keep').waitFor();
    const seen: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const [name, isVisible] = await inPage<[string, boolean]>(`(() => {
        const at = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const { top, bottom } = at.getBoundingClientRect();
        const marked = at.tagName === 'AUDIO' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        return [at.tagName + '.' + at.className, at === document.body || (marked && bottom > 0 && top < innerHeight)];
      })()`);
      expect(isVisible, name).toBe(true);
      if (name.startsWith('BODY')) break;
      seen.push(name);
    }
    for (const name of ['AUDIO.', 'SELECT.', 'BUTTON.moment', 'BUTTON.keep', 'SPAN.cue', 'INPUT.', 'A.'])
      expect(seen).toContain(name);
    await page.locator('.cue').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = Number(await page.locator('.cue').nth(1).getAttribute('data-start')) / 1000;
    await expect.poll(seconds).toBeGreaterThanOrEqual(second - 0.02);
  });

  it('gives axe nothing to find: light, dark, on a phone, from right to left, in a language without words of ours', async () => {
    const pages = ['index.html', 'index-1.html', 'episodes/gone/index.html', site.published.page];
    const others = ['ar/index.html', `ar/${site.published.page}`, 'ru/index.html', `ru/${site.published.page}`];
    for (const [path, colorScheme, width] of [
      ...pages.flatMap((each) => [[each, 'light', 1280] as const, [each, 'dark', 390] as const]),
      ...others.map((each) => [each, 'light', 390] as const),
    ]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open(path);
      await page.evaluate(axe.source);
      const { violations } = await inPage<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, `${path} ${colorScheme}`).toEqual([]);
      expect(await inPage('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
    }
  }, 120_000);

  it('reads without scripts: the text, and a download with its length and size', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(`${site.address}${site.published.page}`);
    expect(await plain.locator('.transcript').innerText()).toContain(site.episode.cues[3]?.text);
    expect(await plain.locator('footer').innerText()).toMatch(/Télécharger \(2:\d\d, 1,\d\sMo\)/);
    expect(await plain.locator('button:visible').count()).toBe(site.published.chapters.length);
    await plain.goto(`${site.address}index.html`);
    expect(await plain.getByLabel('Adresse RSS').inputValue()).toBe('https://phare.example/air/feed.xml');
    await still.close();
  });

  it('can be installed', async () => {
    await open('index.html');
    const session = await context.newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({ name: site.show.title, lang: 'fr', display: 'standalone' });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

  it.skipIf(spawnSync('zbarimg', ['--version']).error !== undefined)(
    'shows a QR code that a reader (zbarimg) takes to the show, in the dark too',
    async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open('index.html');
      const picture = await page.locator('.qr').screenshot({ scale: 'css' });
      const { stdout } = spawnSync('zbarimg', ['--raw', '--quiet', '-'], { input: picture, encoding: 'utf8' });
      expect(stdout.trim()).toBe(`${site.show.baseUrl}#fastfollow-podcast:${site.show.guid}`);
    },
  );
});

describe.skipIf(CHROMIUM === undefined)('the pages of a show without a network, in Chromium', () => {
  it('drops what was kept of an episode that was withdrawn since, and keeps no more than fifty', async () => {
    const [site, browser] = await Promise.all([openSite(), openBrowser()]);
    try {
      const page = await browser.newPage();
      const inPage = <Result>(code: string): Promise<Result> => page.evaluate(code);
      const kept = (): Promise<readonly string[]> =>
        inPage(`caches.keys()
          .then((names) => caches.open(names.find((name) => name.startsWith('antenne-kept'))))
          .then((cache) => cache.keys())
          .then((keys) => keys.map(({ url }) => url).filter((url) => url.endsWith('.mp3')))`);
      await page.goto(`${site.address}${site.published.page}`);
      await page.locator('button.keep').waitFor();
      await inPage(`caches.keys()
        .then((names) => caches.open(names.find((name) => name.startsWith('antenne-kept'))))
        .then((cache) => Promise.all(Array.from({ length: 51 }, (_, index) =>
          cache.put('${site.address}episodes/' + (index === 9 ? 'gone' : index) + '/x.mp3', new Response('x')))))`);
      await page.locator('button.keep').click();
      await expect.poll(() => page.locator('.player .note').innerText()).toContain('Gardé');
      expect(await kept()).toHaveLength(50);
      expect(await kept()).toContain(`${site.address}${site.published.audio.path}`);
      expect(await kept()).toContain(`${site.address}episodes/gone/x.mp3`);
      await page.goto(`${site.address}episodes/gone/index.html`);
      await expect.poll(kept).not.toContain(`${site.address}episodes/gone/x.mp3`);
      expect(await kept()).toHaveLength(49);
    } finally {
      await browser.close();
      site.close();
    }
  });

  it('shows what was seen, and plays what was kept, in any part of it', async () => {
    const [site, browser] = await Promise.all([openSite(), openBrowser()]);
    try {
      const page = await browser.newPage();
      const inPage = <Result>(code: string): Promise<Result> => page.evaluate(code);
      const seconds = (): Promise<number> => inPage("document.querySelector('audio').currentTime");
      await page.goto(`${site.address}index-1.html`);
      await inPage('navigator.serviceWorker.ready.then(() => true)');
      await expect.poll(() => inPage('caches.match(location.href).then((found) => found?.status)')).toBe(200);
      // What is published anew is seen at once, and what was not kept is heard from the network.
      await page.goto(`${site.address}index.html`);
      site.write('air', { description: 'Autre chose.' }, {});
      await page.reload();
      expect(await page.locator('.about').innerText()).toBe('Autre chose.');
      await page.goto(`${site.address}${site.published.page}?t=60`);
      expect(await inPage('navigator.serviceWorker.controller !== null')).toBe(true);
      await inPage("document.querySelector('audio').play()");
      await expect.poll(seconds).toBeGreaterThan(60.3);

      await page.goto(`${site.address}${site.published.page}`);
      await page.getByRole('button', { name: 'Garder hors connexion' }).click();
      const note = page.locator('.player .note');
      await expect.poll(() => note.innerText(), { timeout: 10_000 }).toContain('Gardé sur cet appareil');
      site.disconnect();

      await page.goto(`${site.address}${site.published.page.replace('index.html', '')}?t=100`);
      await expect.poll(seconds).toBe(100);
      expect(await inPage("document.querySelector('audio').duration")).toBeCloseTo(
        site.episode.audio.durationMs / 1000,
        0,
      );
      await inPage("document.querySelector('audio').play()");
      await expect.poll(seconds).toBeGreaterThan(100.3);
      expect(await inPage("document.querySelector('header img').naturalWidth")).toBe(1400);
      const part = (range: string): Promise<unknown> =>
        inPage(`fetch(document.querySelector('audio').src, { headers: { Range: '${range}' } })
          .then(async (response) => [response.status, response.headers.get('Content-Range'), (await response.blob()).size])`);
      const { bytes } = site.episode.audio;
      expect(await part('bytes=10-19')).toEqual([206, `bytes 10-19/${bytes}`, 10]);
      expect(await part('bytes=-5')).toEqual([206, `bytes ${bytes - 5}-${bytes - 1}/${bytes}`, 5]);
      expect(await part(`bytes=${bytes - 3}-${bytes + 9}`)).toEqual([
        206,
        `bytes ${bytes - 3}-${bytes - 1}/${bytes}`,
        3,
      ]);
      expect(await part(`bytes=${bytes}-`)).toEqual([416, `bytes */${bytes}`, 0]);
      expect(await part('bytes=0-1,5-6')).toEqual([200, null, bytes]);

      await page.goto(`${site.address}index.html`);
      expect(await page.locator('h1').innerText()).toBe(site.show.title);
      await page.goto(`${site.address}index-1.html`);
      expect(await page.locator('h1').innerText()).toBe(site.show.title);
      await page.goto(`${site.address}episodes/a/index.html`);
      expect(await page.locator('body').innerText()).toContain('cette page n’a pas été gardée');
      await page.getByRole('link', { name: site.show.title }).click();
      expect(page.url()).toBe(`${site.address}index.html`);

      await page.goto(`${site.address}${site.published.page}`);
      await page.getByRole('button', { name: 'Retirer de cet appareil' }).click();
      await expect.poll(() => note.innerText()).toBe('Retiré de cet appareil.');
      await page.getByRole('button', { name: 'Garder hors connexion' }).click();
      await expect.poll(() => note.innerText()).toContain('Impossible de le garder');
    } finally {
      await browser.close();
      site.close();
    }
  }, 60_000);
});
