import { describe, expect, it } from 'vitest';
import type { Line, LineKind, Script } from '../../src/model/script.ts';
import { markPassages } from '../../src/script/mark-passages.ts';

const PASSAGES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Nous avons fermé le bac parce que la coque ne tient plus, et personne ne sait qui va payer.',
    'Il ne reste plus que deux bateaux.',
    'Les habitants de la rive droite font le tour par le pont, ce qui leur prend une heure de plus.',
  ],
  en: [
    'We have closed the ferry because the hull is leaking, and nobody knows who is going to pay for it.',
    'There are only two boats left.',
    'People on the right bank go round by the bridge, which takes them an hour more than it did before.',
  ],
  de: [
    'Wir haben die Fähre stillgelegt, weil der Rumpf nicht mehr dicht ist, und niemand weiß, wer es bezahlt.',
    'Es sind nur noch zwei Boote da.',
    'Die Leute vom rechten Ufer fahren über die Brücke, was sie eine Stunde mehr kostet als vorher.',
  ],
  es: [
    'Hemos cerrado el transbordador porque el casco ya no aguanta, y nadie sabe quién lo va a pagar.',
    'No quedan más que dos barcos.',
    'Los vecinos de la orilla derecha dan la vuelta por el puente, lo que les lleva una hora más que antes.',
  ],
};
const TAGS = Object.keys(PASSAGES);

describe('markPassages', () => {
  it.each(TAGS.flatMap((own) => TAGS.filter((tag) => tag !== own).map((foreign) => [foreign, own] as const)))(
    'gives a quotation in %s its language in an article in %s, and no other line',
    async (foreign, own) => {
      const languages = await languagesOf(own, [
        ['title', text(foreign, 0)],
        ['paragraph', text(own, 0)],
        ['quotation', text(foreign, 0)],
        ['quotation', text(foreign, 1)],
        ['paragraph', text(own, 1)],
        ['lead', text(own, 2)],
        ['heading', text(foreign, 2)],
        ['paragraph', text(own, 0)],
      ]);
      expect(languages).toEqual([own, own, foreign, own, own, own, own, own]);
    },
  );

  it('keeps the region of an article for its own lines', async () => {
    expect(
      await languagesOf('fr-CA', [
        ['paragraph', text('fr', 0)],
        ['paragraph', text('en', 0)],
        ['paragraph', text('fr', 2)],
      ]),
    ).toEqual(['fr-CA', 'en', 'fr-CA']);
  });

  it.each([
    ['fr', 'Sur scène, « We are the Champions » puis « The Return of the King » et une reprise de Smoke on the Water.'],
    ['fr', 'Le rapport, intitulé « The state of the world’s children and the future of their food », sort lundi.'],
    ['fr', 'Au programme : The Lord of the Rings, The Return of the King, Pirates of the Caribbean.'],
    ['fr', 'Stairway to Heaven, Dark Side of the Moon, Smoke on the Water, Sympathy for the Devil.'],
    ['de', 'Gespielt werden The Good, the Bad and the Ugly, For a Few Dollars More und Once Upon a Time in the West.'],
    ['de', 'Das Motto „It is better to have loved and lost than never to have loved at all“ hängt über der Tür.'],
    ['es', 'La banda tocó The House of the Rising Sun, A Whiter Shade of Pale y Bridge over Troubled Water.'],
    ['en', 'The committee read Le Monde, La Tribune de Genève, Le Journal de la Marne and Les Nouvelles de l’Ouest.'],
    ['en', 'He crossed the Rue de la Paix, the Place de la Concorde and the Pont de la Tournelle on foot.'],
    ['en', 'Er, no, well, in a way, so to say, der die das und die in den.'],
    ['en', text('fr', 1)],
  ])('is not misled in %s by names, titles and short words: %s', async (own, words) => {
    expect(
      await languagesOf(own, [
        ['paragraph', text(own, 0)],
        ['paragraph', words],
        ['paragraph', text(own, 2)],
        ['paragraph', text(own, 0)],
      ]),
    ).toEqual([own, own, own, own]);
  });

  it('leaves an article alone of which half would change', async () => {
    const lines: readonly Spoken[] = [0, 2, 0].map((index) => ['paragraph', text('en', index)]);
    expect(await languagesOf('fr', [['paragraph', text('fr', 0)], ...lines])).toEqual(['fr', 'fr', 'fr', 'fr']);
  });

  it('says nothing of articles in a language whose frequent words are not known', async () => {
    for (const own of ['und', 'pl']) {
      const lines: readonly Spoken[] = ['Wczoraj na rynku było pusto.', text('en', 0), 'Nikt nic nie wie o tym.'].map(
        (words) => ['paragraph', words],
      );
      expect(await languagesOf(own, lines)).toEqual([own, own, own]);
    }
  });
});

type Spoken = readonly [kind: LineKind, text: string];

function text(tag: string, index: number): string {
  return PASSAGES[tag]?.[index] ?? '';
}

async function languagesOf(own: string, spoken: readonly Spoken[]): Promise<readonly string[]> {
  const lines = spoken.map(([kind, words], index): Line => ({
    ...{ id: `l${index}`, article: 'a1', kind, speaker: 'narrator', language: own, text: words, spoken: words },
  }));
  const article = { id: 'a1', title: '', byline: null, publishedOn: null, language: own, metadata: [] };
  const source = { name: '', url: null, sha256: '', text: '' };
  const script: Script = {
    ...{
      format: 'antenne-script/1',
      articles: [{ ...article, source }],
      speakers: [],
      lines,
      omitted: [],
      warnings: [],
    },
  };
  return (await markPassages(script)).lines.map(({ language }) => language);
}
