import type { Acronyms } from '../../spoken-forms.ts';
import { wordSet } from '../../shared/word-set.ts';

/** Acronyms that French does not say as their letters look. */
export const frenchAcronyms: Acronyms = {
  read: wordSet(
    'ONU SIDA COP OVNI ENA SMIC SMIG EHPAD CEDEAO CNIL ZAD PACS GIEC URSSAF OFPRA CAF CAPES MODEM MINUSMA',
    'INSERM INRAE INSEE GAFAM GAFA ZEP RIB FIV DOM TOM ESA FAO BERD SACEM SDIS SEGPA CROUS CREPS SWIFT ADEME ARCOM',
    'FARC ISIS ETA NASDAQ RADAR LASER UEFA FIFA IFOP IPSOS SOFRES CESE CHAN CAN CERN CNED',
  ),
  spelled: wordSet(
    'OCDE OSCE AIEA USA UE UA ONG OMS OMC OIT OIM ARS AME APL ADN ARN AOC AOP IGP IA IVG IRM OGM OQTF RSA UDI UMP EDF',
    'EELV ANPE AESH AIE AG AMF IUT HEC ISF ESS EPR APE IBM UNHCR UHT SUV OPA OPE ORL OVH AVC ETI AFP ATP ABC',
  ),
  plural: '',
};
