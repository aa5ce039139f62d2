import { wordSet } from '../shared/word-set.ts';

/** Weak verbs by their infinitive; a bar parts the particle that stands apart: `hinzu|fügen`. */
const WEAK: ReadonlySet<string> = wordSet(
  'sagen erklären mit|teilen berichten erzählen schildern meinen äußern äussern an|kündigen twittern posten hinzu|fügen ergänzen betonen wiederholen',
  'bekräftigen zusammen|fassen glauben behaupten urteilen versichern hoffen bedauern befürchten fest|stellen bemerken an|merken kommentieren',
  'erinnern begründen spekulieren fragen nach|fragen antworten entgegnen kritisieren an|prangern schimpfen warnen drohen fordern verlangen',
  'ein|räumen bestätigen dementieren flüstern seufzen scherzen lachen freuen jubeln beteuern erläutern verkünden vermuten mahnen appellieren',
  'klagen beklagen beschweren empören ärgern wundern staunen resümieren bilanzieren prophezeien prognostizieren erwarten verteidigen loben',
  'spotten witzeln sticheln schwärmen murmeln murren knurren brummen grummeln poltern wettern zetern stöhnen jammern kontern parieren',
  'präzisieren konkretisieren relativieren differenzieren argumentieren plädieren dozieren philosophieren sinnieren ein|wenden bekennen',
  'klar|stellen dar|legen auf|zählen aus|führen nach|legen nach|haken aus|richten vermelden melden notieren formulieren zitieren bezeugen',
  'beschwören rechtfertigen beruhigen beschwichtigen trösten ermuntern raten danken gratulieren wünschen beobachten überlegen rätseln',
  'schlussfolgern folgern unterstreichen verdeutlichen signalisieren tadeln rügen monieren bemängeln befinden sorgen frotzeln raunen',
  'hauchen krächzen kreischen brüllen johlen grinsen lächeln kichern schmunzeln witzeln unken granteln maulen motzen plaudern verraten',
  'offenbaren enthüllen um|schreiben charakterisieren beschreiben bewerten ein|schätzen bezweifeln hinterfragen reagieren',
  'leugnen rekapitulieren informieren diktieren skandieren predigen belehren zweifeln präsentieren verweisen',
);

/** Strong verbs: third person, past, participle, and the infinitive for the plural. */
const STRONG =
  'spricht sprach sprachen sprechen gesprochen schreibt schrieb schrieben schreiben geschrieben fand fanden findet finden gefunden ' +
  'fährt fuhr fuhren fahren fortgefahren hebt hob hoben heben hervorgehoben wirft warf warfen werfen vorgeworfen gibt gab gaben geben zugegeben zurückgegeben ' +
  'gesteht gestand gestanden gestehen weist wies wiesen zurückgewiesen hingewiesen verspricht versprach versprachen versprechen versprochen ' +
  'bestreitet bestritt bestritten bestreiten ruft rief riefen rufen gerufen schreit schrie schrien geschrien heißt hieß hießen heiss heisst hiess hiessen ' +
  'denkt dachte dachten gedacht weiß weiss wusste wussten gewusst will wollte wollten wissen liest las lasen gelesen spricht ' +
  'erwidert erwiderte erwiderten erwidern rät riet rieten geraten empfiehlt empfahl empfahlen empfohlen schlägt schlug schlugen vorgeschlagen ' +
  'schließt schloss schlossen geschlossen stößt schwört schwor schworen geschworen bittet bat baten gebeten befand befanden befunden ' +
  'bekennt nennt nannte nannten widerspricht widersprach widersprachen widersprochen hält hielt hielten ' +
  'lässt liess ließ ließen liessen erkennt erkannte unterstreicht unterstrich unterstrichen beschreibt beschrieb beschrieben verrät verriet verrieten ' +
  'verweist verwies verwiesen beschwört legt legte legten pflichtet pflichtete beigepflichtet ' +
  'hervorhebt hervorhob zugibt zugab vorwirft vorwarf fortfährt fortfuhr zurückweist zurückwies hinweist hinwies';

/** Finite forms and participles of German reporting verbs. */
export const germanReportingVerbs: ReadonlySet<string> = new Set([...[...WEAK].flatMap(weakForms), ...wordSet(STRONG)]);

function weakForms(infinitive: string): readonly string[] {
  const [particle = '', base = ''] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive];
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1);
  // An e keeps the ending apart from a stem in t or d, or in several consonants with n: antwortete, ordnete.
  const link = /(?:[td]|[^aeiouäöülrnh]n)$/u.test(stem) ? 'e' : '';
  const hasPrefix = /^(?:be|er|ver|ent|wider|wieder|hinter|unter|über)/u.test(base) || base.endsWith('ieren');
  const finite = [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, base];
  // At the end of a subordinate clause the particle stands before its verb again: wie er hinzufügt.
  const joined = particle === '' ? [] : finite.map((form) => particle + form);
  return [...finite, ...joined, `${particle}${hasPrefix ? '' : 'ge'}${stem}${link}t`];
}
