import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { readPage } from '../read-fixture.ts';

const first = 'The pond behind Cressing mill has frozen over for the first time since anybody began to write it down.';
const second = '“We measured it twice,” said the miller, Walter Stannage, “and the second time it held the two of us.”';
const third = 'The parish council will decide on Monday whether the children of the village may skate on it.';

const article = (body: string, head = ''): Article =>
  readPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
const page = (middle: string, end = ''): Article =>
  article(`<article><h1>Pond freezes</h1><p>${first}</p><p>${second}</p>${middle}<p>${third}</p>${end}</article>`);
const heard = ({ blocks, source }: Article, ...kinds: readonly string[]): readonly string[] =>
  blocks.flatMap(({ kind, span }) => (kinds.includes(kind) ? [source.text.slice(span.start, span.end)] : []));

describe('the mark of a footnote', () => {
  it.each([
    ['leads to the note', 'frozen over<sup><a href="#n1">1</a></sup> again'],
    ['stands in a link to the note', 'frozen over<a href="#n1"><sup>2</sup></a> again'],
    ['says what it is', 'frozen over<a role="doc-noteref" href="#n1">3</a> again'],
    ['stands in brackets', 'frozen over<sup>[4]</sup> again'],
    ['stands behind a stop', 'frozen over.<sup>5</sup> again'],
  ])('is not heard where it %s', (_, words) => {
    const [text] = heard(
      page(`<p>The pond had ${words} by the first day of the year, and so had the well.</p>`),
      'paragraph',
    ).slice(1);
    expect(text).toMatch(/^The pond had frozen over\.? again by/u);
  });

  it('is told from powers, ordinals and signs', () => {
    const words =
      'The ice covers 40 m<sup>2</sup> at the 3<sup>rd</sup> bend, and brand names<sup>TM</sup> are seen on it.';
    expect(page(`<p>${words}</p>`).source.text).toContain('40 m2 at the 3rd bend, and brand namesTM');
  });

  it('is not heard at the note either, where it leads back', () => {
    const notes = '<ol><li>By the account of the miller, who is no friend of skaters. <a href="#r1">↩</a></li></ol>';
    expect(page('', notes).source.text).not.toContain('↩');
  });
});

describe('a line of the author', () => {
  it('ends before how many comments there are', () => {
    const line = '<p class="meta">By <a href="/ana">Ana Lim</a> | <a href="#comments">2 Comments</a></p>';
    const read = article(
      `<article><h1>Pond freezes</h1>${line}<p>${first}</p><p>${second}</p><p>${third}</p></article>`,
    );
    expect(heard(read, 'byline')).toEqual(['By Ana Lim']);
    expect(read.byline).toBe('Ana Lim');
  });

  it('ends before a button, and before who took the pictures', () => {
    const line = (rest: string): Article =>
      article(`<article><h1>Pond freezes</h1><div>By Ana Lim${rest}</div><p>${first}</p><p>${second}</p></article>`);
    expect(heard(line(' | <a href="/print">Print this article</a> | A A'), 'byline')).toEqual(['By Ana Lim']);
    expect(heard(line(' · Photos: Jo Berg'), 'byline')).toEqual(['By Ana Lim']);
  });

  it('is one of its own before a single break', () => {
    const line =
      '<font>By Ana Lim</font><br><font><a href="/print">Print</a> | <a href="/mail">Mail</a></font><br><br>';
    const read = article(
      `<table><tr><td><h1>Pond freezes</h1>${line}${first}<br><br>${second}<br><br>${third}</td></tr></table>`,
    );
    expect(heard(read, 'byline')).toEqual(['By Ana Lim']);
    expect(heard(read, 'lead', 'paragraph')).toEqual([first, second, third]);
  });

  it('names the one whose name stands beside a trade in an element of its own', () => {
    const line =
      '<div class="author"><span class="author-name">Ana Lim</span><span class="author-post">Retired teacher</span></div>';
    expect(article(`<article><h1>Pond freezes</h1>${line}<p>${first}</p><p>${second}</p></article>`).byline).toBe(
      'Ana Lim',
    );
  });

  it('names nobody by the newsroom of the site', () => {
    const head = '<meta name="author" content="Cressing Herald Online-Redaktion">';
    expect(
      article(
        `<article><h1>Pond freezes</h1><p class="byline">By Ana Lim</p><p>${first}</p><p>${second}</p></article>`,
        head,
      ).byline,
    ).toBe('Ana Lim');
  });
});

describe('a title', () => {
  it('is found without a heading by the name of the page, behind the site and with signs of its own', () => {
    const body = `<span class="top">LOCAL</span><br><span class="big">Cressing mill : the pond has frozen over</span><br>By Ana Lim<br><br>${first}<br><br>${second}<br><br>${third}`;
    const head = '<title>The Cressing Herald - Cressing mill : the pond has frozen over</title>';
    const read = article(`<div>${body}</div>`, head);
    expect(read.title).toBe('Cressing mill : the pond has frozen over');
    expect(read.byline).toBe('Ana Lim');
    expect(heard(read, 'lead', 'paragraph')).toEqual([first, second, third]);
  });
});

describe('a part of the text', () => {
  it('is heard below the credit of a picture, whatever its words', () => {
    const figure =
      '<figure><img src="x"><figcaption>The pond.<span class="credit">Copyright: Jo Berg</span></figcaption></figure>';
    const read = page(`${figure}<h2>Who may skate</h2>`);
    expect(heard(read, 'lead', 'heading', 'paragraph')).toEqual([first, second, 'Who may skate', third]);
  });

  it('is a heading whose id is a place to jump to', () => {
    expect(heard(page('<h2 id="nav_1">Thin at the edge</h2>'), 'heading')).toEqual(['Thin at the edge']);
  });

  it('is the correction in the footer of the article', () => {
    const note = 'This article was amended on 3 May 2024 because the pond is no lake, as an earlier version said.';
    expect(heard(page('', `<footer><p>${note}</p></footer>`), 'paragraph')).toContain(note);
  });

  it('is not an article within the article that has no paragraph', () => {
    const teaser =
      '<section><article><h2><a href="#">A mill for sale beside the frozen pond</a></h2></article></section>';
    expect(heard(page(teaser), 'heading', 'paragraph')).toEqual([second, third]);
  });

  it('is not what stands in one row with a credit', () => {
    const row =
      '<div><span class="a1">Walter Stannage stands on the pond that froze over in a night.</span> <span class="b2">(Jo Berg/Cressing Herald)</span></div>';
    const read = page(row);
    expect(heard(read, 'lead', 'paragraph')).toEqual([first, second, third]);
  });
});
