import type { Span } from './span.ts';

/** Something a person should know that does not stop the work: `code` is `family/case`, stable, listed in docs/errors.md. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly article?: string;
  readonly span?: Span;
}
