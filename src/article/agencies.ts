/** Agencies and archives that pictures and reports are from, for regular expressions; the longer of two names that begin alike comes first. */
export const AGENCIES: string =
  'Agence France-Presse|AFP|The Associated Press|Associated Press|AP Photo|AP|Thomson Reuters|Reuters|REUTERS|Deutsche Presse-Agentur|dpa-tmn|dpa|DPA|EFE|EPA-EFE|EPA|ANSA|Ansa|APA|SDA|Keystone-SDA|Keystone-ATS|Keystone|KEYSTONE|Belga|BELGA|ANP|PA Media|PA Wire|PA|AAP|ANI|PTI|IANS|Anadolu Agency|Anadolu|ATS|La Presse Canadienne|The Canadian Press|Presse canadienne|Europa Press|EUROPA PRESS|Colpisa|COLPISA|Servimedia|Télam|Cuartoscuro|Notimex|Xinhua|Panapress|APS|epd|KNA|Getty Images|Getty|GETTY|picture alliance|picture-alliance|Shutterstock|iStock|Alamy|SIPA|Sipa|MAXPPP|Maxppp|ABACA|Imago|IMAGO|imago images|imago|ddp|Hans Lucas|NurPhoto|ZUMA|Bloomberg|Unsplash|Pixabay|Wikimedia Commons|Adobe Stock|Handout|LaPresse';

/** Whether a line is the name of an agency that writes reports, and nothing else. */
export function isAgencyLine(text: string): boolean {
  return WRITING.test(text);
}

/** Bodies of agencies whose name alone above a report says who wrote it. */
const WRITING =
  /^(?:Agence France-Presse|AFP|The Associated Press|Associated Press|AP|Thomson Reuters|Reuters|Deutsche Presse-Agentur|dpa|EFE|Agencia EFE|ANSA|APA|SDA|Keystone-SDA|Keystone-ATS|ATS|Belga|ANP|PA Media|Press Association|AAP|ANI|PTI|Press Trust of India|IANS|Anadolu|La Presse Canadienne|The Canadian Press|Europa Press|Colpisa|Servimedia|Télam|Notimex|Xinhua|Panapress|APS|epd|KNA)$/iu;
