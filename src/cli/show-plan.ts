import { printable } from '../errors/printable.ts';
import type { Plan } from '../publish/plan-change.ts';
import type { Put } from '../publish/puts.ts';
import type { PublishStage } from '../publish/publish-target.ts';
import type { Paint } from './paint.ts';
import { showTable } from './show-table.ts';

/** What a publishing puts and removes, as data: contents are told by size and hash. */
export interface PlanEntry {
  readonly stage: PublishStage;
  readonly action: 'put' | 'remove';
  readonly path: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly contentType?: string;
  readonly cacheControl?: string;
}

/** The entries of a plan, in their order. */
export function planEntries({ media, pages, record, feeds, removals }: Plan): readonly PlanEntry[] {
  const entry =
    (stage: PublishStage) =>
    ({ path, content: { bytes, sha256, contentType, cacheControl } }: Put): PlanEntry => {
      return { stage, action: 'put', path, bytes, sha256, contentType, cacheControl };
    };
  return [
    ...media.map(entry('media')),
    ...pages.map(entry('pages')),
    ...(record ? [record] : []).map(entry('feed')),
    ...feeds.map(entry('feed')),
    ...removals.map((path): PlanEntry => ({ stage: 'removals', action: 'remove', path })),
  ];
}

/** A plan as a table. */
export function showPlan(plan: Plan, paint: Paint): string {
  const rows = planEntries(plan).map(({ stage, action, path, bytes, contentType = '', cacheControl = '' }) => [
    ...[stage, action, printable(path), bytes === undefined ? '' : String(bytes), contentType, cacheControl],
  ]);
  return rows.length === 0 ? '' : showTable(['stage', '', 'path', 'bytes', 'type', 'caching'], rows, paint);
}
