import { drawQrCode, qrColumns, type QrModules } from './draw-qr-code.ts';
import type { Channel } from './channel.ts';
import type { ServedAddresses } from './served-addresses.ts';

export interface AddressFacts {
  readonly lan: boolean;
  /** Where the addresses of a private show stand in full. */
  readonly addressFile: string | undefined;
  readonly notes: Channel;
}

/** What a person needs to know besides the address of the page: `full` goes into the code for a phone, `shown` into the text. */
export async function showAddresses(
  full: ServedAddresses,
  shown: ServedAddresses,
  { lan, addressFile, notes }: AddressFacts,
): Promise<string> {
  const { feed, url, local } = shown;
  const isReached = url !== local;
  const lines = [
    ...(feed === undefined ? [] : [`for a podcast app: ${feed}`]),
    ...(isReached ? [`on this machine: ${local}`] : []),
    ...(addressFile === undefined ? [] : [`the show is private; its whole address is in ${addressFile}`]),
    ...(isReached ? await phoneCode(full, addressFile !== undefined, notes) : []),
    ...(lan && !isReached ? ['this machine is in no network: nobody else can reach the show'] : []),
    ...(lan ? [] : ['for a phone in the same network: --lan']),
    'Ctrl-C ends it',
  ];
  return `${lines.join('\n')}\n`;
}

/** The code of a private show is for an eye at a terminal: in a log it would be its address. */
async function phoneCode({ url }: ServedAddresses, isPrivate: boolean, notes: Channel): Promise<readonly string[]> {
  if (isPrivate && !notes.isTerminal) return [];
  const modules = await qrModulesOf(url);
  if (qrColumns(modules) > notes.columns) return ['the terminal is too narrow for the QR code'];
  return drawQrCode(modules).map(notes.paint.whiteOnBlack);
}

async function qrModulesOf(text: string): Promise<QrModules> {
  return (await import('../show/pages/qr-code.ts')).qrModules(text);
}
