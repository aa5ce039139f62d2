import type { spawn } from 'node:child_process';

/**
 * A place where a show is kept. Paths are relative, of `/`-separated plain names (`check-path.ts`). What is not there is null, and no
 * fault; all else that fails is an AntenneError of family `publish`. Every target passes `publishTargetContract` of `antenne/testing`.
 */
export interface PublishTarget {
  readonly id: string;
  /** The place in words, the same for the same place: stands in messages, and what is remembered of a show is found by it. Holds no secret. */
  readonly describes: string;
  /** What stands at `path`; null where nothing does. */
  read(path: string, call?: PublishCall): Promise<Uint8Array | null>;
  /** Size, and what else is known without reading it; null where nothing stands. */
  head(path: string, call?: PublishCall): Promise<StoredFile | null>;
  /** Whole or not at all: until it resolves, what stood there before is served. Refuses what is not of the size and hash it says. */
  put(path: string, content: PublishContent, call?: PublishCall): Promise<void>;
  /** Nothing there is no error. */
  remove(path: string, call?: PublishCall): Promise<void>;
  /** Resolves when all that was put and removed so far is in place: called at the end of each stage, also of one that did nothing. */
  settle(stage: PublishStage, call?: PublishCall): Promise<void>;
  dispose?(): Promise<void>;
}

export interface PublishCall {
  readonly signal?: AbortSignal | undefined;
}

/** In the order they are done; taking an episode off the air does `feed` before `pages`. */
export type PublishStage = 'media' | 'pages' | 'feed' | 'removals';

export interface StoredFile {
  readonly bytes: number;
  readonly contentType?: string;
}

export interface PublishContent {
  /** A file on this machine, or the bytes. */
  readonly from: { readonly file: string } | { readonly bytes: Uint8Array };
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** The outside world of a target, handed in so that a test can hand in another. */
export interface TargetOutside {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly spawn: typeof spawn;
}

export type TargetOptions = Readonly<Record<string, unknown>>;
export type CreateTarget = (options: TargetOptions, outside: TargetOutside) => PublishTarget;
