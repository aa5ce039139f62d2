import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/registry.ts';
import { announceSpeakers } from '../../src/script/announce-speakers.ts';
import { articleOf, options } from './article-of.ts';
import { doubtfulLines } from '../../src/script/doubtful-lines.ts';
import { writeScript } from '../../src/script/write-script.ts';

function announced(text: string, language = 'fr'): readonly string[] {
  const script = writeScript([articleOf(text, language)], options);
  return announceSpeakers(script, (tag) => languageOf(tag).wording)
    .lines.filter(({ kind }) => kind === 'announcement')
    .map(({ text: words }) => words);
}

describe('the name before a voice', () => {
  it('comes where the words that say who speaks come after', () => {
    const text = '« Le bac est en panne », dit Lucie Morvan, batelière. « Il repartira jeudi. »';
    expect(announced(text)).toEqual(['Lucie Morvan :']);
  });

  it('comes once, and not for somebody who was named before', () => {
    expect(announced('Lucie Morvan est inquiète. « Le bac est en panne », dit-elle.')).toEqual([]);
    expect(announced('Lucie Morvan a écrit : « Le bac est en panne. »')).toEqual([]);
  });

  it('is the source’s own, in the wording of the language', () => {
    expect(announced('“The ferry is out of order,” said Ann Calloway, the skipper.', 'en')).toEqual(['Ann Calloway:']);
  });

  it('does not come for somebody unknown', () => {
    const unknown = '« Nous ne partirons pas d’ici sans une réponse claire. »';
    expect(announced(unknown)).toEqual([]);
  });
});

describe('lines in doubt', () => {
  it('are those of nobody known, and those below the threshold, but not what an editor has settled', () => {
    const script = writeScript(
      [
        articleOf(
          '« Nous ne partirons pas d’ici sans une réponse claire. »\n\nLucie Morvan a écrit : « Le bac est en panne. »',
          'fr',
        ),
      ],
      options,
    );
    expect(doubtfulLines(script, 0.5).map(({ speaker }) => speaker)).toEqual(['unknown']);
    expect(doubtfulLines(script, 1)).toHaveLength(2);
    const settled = script.lines.map((line) => ({
      ...line,
      attribution: { basis: 'editor' as const, evidence: null, confidence: 1 },
    }));
    expect(doubtfulLines({ ...script, lines: settled }, 1)).toEqual([]);
  });

  it('belong to nobody known when they are below the threshold of writing', () => {
    const article = articleOf('Lucie Morvan a écrit : « Le bac est en panne. »', 'fr');
    expect(writeScript([article], { ...options, leastConfidence: 1 }).lines.at(-1)?.speaker).toBe('unknown');
  });
});

it('ties an alias that somebody gave to the person: a name, or a description', () => {
  const people = { 'Odile Vernacourt': { aliases: ['la patronne du bac', 'la Dame du fleuve'] } };
  const text =
    '« Nous repartons jeudi », a annoncé la patronne du bac. « Enfin libres », a soufflé plus tard la Dame du fleuve.';
  const { lines, speakers } = writeScript([articleOf(text, 'fr')], { ...options, people });
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const heard = lines.filter(({ kind }) => kind === 'quotation').map(({ speaker }) => names.get(speaker));
  expect(heard).toEqual(['Odile Vernacourt', 'Odile Vernacourt']);
});
