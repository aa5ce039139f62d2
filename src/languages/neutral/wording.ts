import { englishWording } from '../en/wording.ts';
import type { Wording } from '../wording.ts';

/** What the program says where it does not know the language: English, so that the disclosure is never missing. */
export const neutralWording: Wording = { ...englishWording, language: 'en' };
