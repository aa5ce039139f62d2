import type { Acronyms, SpokenRule } from '../../spoken-forms.ts';
import { wordSet } from '../../shared/word-set.ts';

/** Acronyms that English does not say as their letters look. */
export const englishAcronyms: Acronyms = {
  read: wordSet(
    'AIDS COP COPS UNICEF UNESCO ECOWAS SWAT SWIFT ICE SARS MERS PIN PINS SIM RAM ROM GIF COBRA OFSTED OFCOM OFGEM OFQUAL OFWAT ACASRA NICE SAGE UKIP',
    'ISIS ISIL AUKUS BRICS BRIC NORAD CERN SPAC SPACS DACA TARP MAGA YIMBY NIMBY NIMBYS WASP AWOL AFCON IMAX ISRO BIMSTEC RICO EPIC CAIR UCAS PISA ASBO ULEZ ASLEF',
    'POTUS SCOTUS FLOTUS NASDAQ HIPAA EBITDA FAFSA OSHA FEMA NASA NATO OPEC NAFTA ASEAN FIFA UEFA BAFTA BAFTAS EGOT LASER RADAR SONAR SCUBA CAPTCHA COVID ZIP NEET',
    'AIIMS MENA AIPAC ANZAC ANZACS QANTAS AFRICOM CENTCOM LIBOR SIDS FOMO YOLO LOL BAME DORA PEPFAR GAVI CONCACAF SEAL SEALS SALT START AMBER UNRWA ICANN IKEA LEGO ZANU SWAPO UNITA',
    'HAMAS FATAH BOGOF WAGS WAG PEN GAAP FICA ERISA MEDEVAC HAZMAT SATS JPEG MASH PETA MADD DARPA NOAA TASS ANSA FARC SAM SAMS PAC PACS GATT FINA ISA ISAS SIPP SIPPS',
  ),
  spelled: wordSet(
    'US UK EU UN AP PA AI TV OSCE IAEA USA ACLU USDA EPFO BYOB USPS UCLA UKAD ICAO ESPN AARP NYSE ASAP IATSE RNLI UAE UAW AOL IOU CEO CIO CFO COO AEST AEDT ACST AWST CEST EEST WAST USO IOC IPO IRA UFO UFOS AA',
    'ITV IAAF UIDAI LGBTQIA AAA AIG AIB IBEW IEA IEEE ADAC UEA UCU EIA EEOC AU UNODC ISI DIY FYI ETA IMO OAU AAP AAPI CAA AFSCME AME ANPR BAE DEI ESG OBE CBE MBE',
  ),
  plural: 's',
};

/** Words in capitals that end as English words do, and seldom acronyms: `NEWS`, `FALLS`, `LIGHT`. */
export const englishCapitalWords: SpokenRule = {
  class: 'capitals',
  onlyWith: /\p{Lu}{4}/u,
  pattern: /(?<![\p{L}\p{M}\p{N}.])(?<word>[A-Z]{4,20})(?![\p{L}\p{M}\p{N}])/gu,
  say: ({ named: { word = '' } }) =>
    ENGLISH_WORD.test(word) && !englishAcronyms.spelled.has(word) ? word.charAt(0) + word.slice(1).toLowerCase() : null,
};

const ENGLISH_WORD =
  /^(?:[BCDFGKPTS][LR]|[CSTWPG]H|S[CKPTMNWQ]|STR|SPR|SCR|THR|TW|KN|WR|QU|[B-DF-HJ-NP-TV-Z])?[AEIOUY]{1,2}(?:[LNRMSCT]?[B-DF-HJ-NP-TV-Z]{1,2}[AEIOUY]{1,2})*(?:(?:LL|SS|FF|CK|NG|NK|ND|NT|NC|MP|ST|SK|SP|FT|PT|CT|LD|LT|LK|LF|LP|RD|RT|RK|RM|RN|RL|RP|RS|WN|WL|WS|SH|CH|TH|GHT|TCH|RST|[BDGKLMNPRTWF])S?)$/u;

/** A small letter between two capitals: `MoD`, `DfE`, `TfL`; one before them: `mRNA`. */
export const englishMixedAcronyms: SpokenRule = {
  class: 'acronym',
  onlyWith: /\p{Ll}\p{Lu}/u,
  pattern:
    /(?<![\p{L}\p{M}\p{N}.-])(?<letters>[A-Z][a-z][A-Z]|[a-z][A-Z]{2,3})(?<plural>s?)(?![\p{L}\p{M}\p{N}]|-\p{N})/gu,
  say: ({ named: { letters = '', plural = '' } }) => [...letters.toUpperCase()].join(' ') + plural,
};

/** Stops between the letters but not behind the last: `U.S`. */
export const englishDottedAcronyms: SpokenRule = {
  class: 'acronym',
  onlyWith: /\p{Lu}\.\p{Lu}/u,
  pattern: /(?<![\p{L}\p{M}\p{N}.])(?:\p{Lu}\.){1,4}\p{Lu}(?![\p{L}\p{M}\p{N}.])/gu,
  say: ({ groups: [written = ''] }) => written.replaceAll('.', ' '),
};
