/** How far the loudness of a finished file may be from what was wanted, in LU. */
export const LOUDNESS_TOLERANCE_LU = 1;
export const HIGHEST_PEAK_DBTP = -1;
/** How far the decoded length may be from the timeline, in milliseconds. */
export const LENGTH_TOLERANCE_MS = 100;
