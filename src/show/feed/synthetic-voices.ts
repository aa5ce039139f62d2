import { xml, type XmlNode } from './write-xml.ts';

/** The tag by which a show or an episode says that its voices were made by a machine; none where that is not to be said. */
export function syntheticVoices(disclosure: string | null): XmlNode | null {
  return disclosure === null ? null : xml('podcast:txt', 'true', { purpose: 'ai-content' });
}
