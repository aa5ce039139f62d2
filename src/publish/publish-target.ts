/** A place where a show is kept. Paths are relative, of `/`-separated plain names; all throw AntenneError of family `publish`. */
export interface PublishTarget {
  readonly id: string;
  /** For messages: never holds a secret in full. */
  readonly describes: string;
  /** What stands at `path`; null where nothing does. */
  read(path: string, call?: PublishCall): Promise<Uint8Array | null>;
  /** Size, and what else is known without reading it; null where nothing stands. */
  head(path: string, call?: PublishCall): Promise<StoredFile | null>;
  /** Whole or not at all: until it resolves, what stood there before is served. */
  put(path: string, content: PublishContent, call?: PublishCall): Promise<void>;
  /** Nothing there is no error. */
  remove(path: string, call?: PublishCall): Promise<void>;
  /** Resolves when all that was put and removed so far is in place: called between the stages, media before feed. */
  settle(stage: PublishStage, call?: PublishCall): Promise<void>;
  /** Keeps other publishers of this machine out; gives what lets them in again. */
  lock?(call?: PublishCall): Promise<() => Promise<void>>;
  dispose?(): Promise<void>;
}

export interface PublishCall {
  readonly signal?: AbortSignal;
}

/** In the order they are done. */
export type PublishStage = 'media' | 'pages' | 'feed' | 'removals';

export interface StoredFile {
  readonly bytes: number;
  readonly sha256?: string;
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
