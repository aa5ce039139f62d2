import type { ShowSettings } from '../show/show-of.ts';
import type { TargetOptions, TargetOutside } from './publish-target.ts';

/** A show and the place it is published at, as a user has settled them. */
export interface ShowPlace {
  readonly show: ShowSettings & {
    /** File of a picture; antenne's own otherwise. */
    readonly cover?: string;
    /** The `podcast:guid` of a show that had one before. */
    readonly guid?: string;
  };
  /** False: the voices are not said to be synthetic; a text: this sentence instead of the language's own. */
  readonly disclosure: boolean | string;
  /** `folder`, `command` or `s3`. */
  readonly target: string;
  /** Of the target, and `baseUrl`: where the place is reached. */
  readonly options: TargetOptions;
  /** For locks, the token of a private show, episodes that are held and copies of those that were withdrawn. */
  readonly stateDirectory: string;
  readonly signal?: AbortSignal | undefined;
}

/** The outside world of publishing, handed in so that a test can hand in another. */
export interface PublishOutside extends TargetOutside {
  readonly now: () => Date;
}
