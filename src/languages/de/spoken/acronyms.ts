import type { Acronyms, SpokenRule } from '../../spoken-forms.ts';
import { abbreviationsBeside } from '../../shared/spoken/abbreviation-rules.ts';
import { wordSet } from '../../shared/word-set.ts';

/** Acronyms that German does not say as their letters look. */
export const germanAcronyms: Acronyms = {
  read: wordSet(
    'AIDS COP UNO UNICEF UNESCO NATO PISA BAFÖG FIFA UEFA FIS NASA ESA OPEC ASEAN EFTA ISAF EUFOR PETA NABU BAMF STIKO DAX MDAX TÜV KITA',
    'UFA TUI IKEA EDEKA REWE ALDI LIDL HARIBO AIDA APA SUVA RAV SECO FINMA ASTRA KESB FEDPOL SWISS MIGROS COOP VIP GAU TAN PIN SIM PET RADAR',
    'LASER SARS MERS SWIFT SALT START ISO PEGIDA HAMAS BUND SPAR BILLA HOFER WEGA COBRA ASFINAG ARBÖ LASK RAPID WADA NADA CERN FIAT SEAT OPEL AUDI',
    'GEMA BAFA BAFIN FRONTEX EURATOM INTERPOL EUROPOL ICANN MOMA MAXXI ZARA OBI MAX NOZ TAZ AGES SOKO GROKO LAN WLAN RAM BIOS PENNY NETTO',
  ),
  spelled: wordSet(
    'OSZE OECD IAEA USA SUISA AUA ADAC ADFC ÖAMTC EKD EKHN EMRK EJPD UVEK ARD ZDF ORF SRF EU UN AU ECU EVU IOC IOK OMV EPA IHK UBS ASB AOK IAA IBM AMS AHS IS IG EUGH EUTM UEK',
    'ILO IMO IWF IEA AKW AKP ABC ATX EAV EDA EDI ETH EVP EGMR LEGO ÖVP ÖBB ÖGB ÖFB ÖSV IT UKE AGB BAG UNHCR UNRWA ICE IC',
  ),
  plural: 's',
};

/** Abbreviations of capitals and small letters. */
const MIXED: Readonly<Record<string, string>> = {
  Lkw: 'L K W',
  LKWs: 'L K Ws',
  Lkws: 'L K Ws',
  Pkw: 'P K W',
  Pkws: 'P K Ws',
  Kfz: 'K F Z',
  GmbH: 'G m b H',
  gGmbH: 'g G m b H',
  GmbHs: 'G m b Hs',
  KGaA: 'K G a A',
  EuGH: 'E U G H',
  EuG: 'E U G',
  StGB: 'S T G B',
  StPO: 'S T P O',
  StVO: 'S T V O',
  BVerfG: 'Bundesverfassungsgericht',
  BVerwG: 'Bundesverwaltungsgericht',
  VfGH: 'V F G H',
  VwGH: 'V W G H',
  WLAN: 'W-Lan',
  'W-LAN': 'W-Lan',
  KFOR: 'K-For',
  MDAX: 'M-Dax',
  MDax: 'M-Dax',
  SDax: 'S-Dax',
  SDAX: 'S-Dax',
  TecDAX: 'Tec-Dax',
  BAföG: 'Bafög',
  BaFöG: 'Bafög',
  BaFin: 'Bafin',
  iOS: 'i O S',
  'Sat.1': 'Sat eins',
  PhD: 'P h D',
  MSc: 'M S c',
  BSc: 'B S c',
  WKStA: 'W K S t A',
  OeNB: 'O e N B',
  WhatsApp: 'Whatsapp',
  dpa: 'd p a',
  epd: 'e p d',
  kna: 'k n a',
  afp: 'a f p',
  ntv: 'n t v',
  rbb: 'r b b',
  mRNA: 'm R N A',
  hPa: 'Hektopascal',
};

/** Abbreviations of capitals and small letters; a small word between capitals is a letter too: « AfD », « VfB », « KfW ». */
export const germanAcronymRules: readonly SpokenRule[] = [
  { ...abbreviationsBeside({ after: '(?![\\p{L}\\p{N}])' }, MIXED), class: 'acronym' },
  {
    class: 'acronym',
    onlyWith: /\p{Lu}[a-z]\p{Lu}/u,
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<letters>\p{Lu}{1,3}[fdubmvw]\p{Lu}{1,3})(?<plural>s?)(?![\p{L}\p{M}\p{N}])/gu,
    say: ({ named: { letters = '', plural = '' } }) => [...letters].join(' ') + plural,
  },
  {
    // Who belongs to it: « SPDler », « die CSUlerin ».
    class: 'acronym',
    onlyWith: /\p{Lu}{2}ler/u,
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<letters>\p{Lu}{2,5})(?<ending>ler(?:innen|in|n|s)?)(?![\p{L}\p{M}\p{N}])/gu,
    say: ({ named: { letters = '', ending = '' } }) => `${[...letters].join(' ')}-${ending}`,
  },
  {
    // Formulas: « CO₂ », « H₂O ».
    class: 'mixed',
    onlyWith: /[₀-₉]/u,
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<formula>(?:\p{Lu}\p{Ll}?[₀-₉]{0,3}){1,6})(?![\p{L}\p{M}\p{N}])/gu,
    say: ({ named: { formula = '' } }) =>
      /[₀-₉]/u.test(formula) ? (formula.match(/\p{Lu}\p{Ll}?|[₀-₉]+/gu) ?? []).join(' ') : null,
  },
];
