import type { CastWishes } from '../script/wished-voice.ts';
import type { Pauses } from '../ssml/pause-after.ts';

/** What a user can settle for an episode: the parts of the config that building needs. */
export interface BuildSettings {
  readonly engine: { readonly name: string; readonly options: Readonly<Record<string, unknown>> };
  readonly cast: CastWishes;
  readonly audio: AudioSettings;
  /** False: none; a text: this sentence instead of the language's own. */
  readonly disclosure: boolean | string;
  readonly attribution: AttributionSettings;
  readonly show: ShowSettings;
}

/** How speakers are found and named. */
export interface AttributionSettings {
  /** `llm`: a chat-completions endpoint is asked to choose where the rules are in doubt. */
  readonly method: 'rules' | 'llm';
  /** Below this confidence, 0 to 1, a quotation has an unknown speaker. */
  readonly leastConfidence: number;
  /** Whether names are announced before speakers whom nothing has named. */
  readonly nameSpeakers: boolean;
  /** The model that is asked. */
  readonly model?: string;
}

export interface ShowSettings {
  readonly title: string;
  readonly author: string;
  /** Path of a picture; antenne's own otherwise. */
  readonly cover?: string;
}

export interface AudioSettings {
  readonly bitrateKbps: number;
  readonly loudnessLufs: number;
  readonly pauses: Pauses;
}
