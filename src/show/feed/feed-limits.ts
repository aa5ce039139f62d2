/** Characters that a value may have where PSP-1 says nothing else. */
export const VALUE_CHARACTERS = 255;
/** Bytes of UTF-8 that a description may have (PSP-1). */
export const DESCRIPTION_BYTES = 4000;
/** Characters of names and texts in tags of the podcast namespace. */
export const NAME_CHARACTERS = 128;
/** How long a soundbite should be (podcast namespace). */
export const SOUNDBITE_MS: { readonly least: number; readonly most: number } = { least: 15_000, most: 120_000 };
/** Pixels of an edge of the cover, and its advised size (Apple, PSP-1). */
export const COVER: { readonly least: number; readonly most: number; readonly bytes: number } = {
  least: 1400,
  most: 3000,
  bytes: 512 * 1024,
};
