import type { RunSource } from '../../src/checker/content.ts';
import { type DatedRun, programmeNamed, runsOf, type SiteContent } from './content.ts';
import { newestOf } from './dates.ts';
import type { Shape } from './run-shape.ts';

/* The run that the next one is made from. */

/** The newest run of a programme. */
export function newestRun<Kind extends RunSource['kind']>(
	kind: Kind,
	content: SiteContent,
	programme = '',
): DatedRun<Kind> | undefined {
	return newestOf(runsOf(kind, content, programme));
}

/** The facts that the newest run states. Before the first one, the programme says where and how it may be. */
export function shapeOfLast(kind: RunSource['kind'], content: SiteContent, programme = ''): Shape {
	const run = newestRun(kind, content, programme)?.run.draft;
	if (run) return run;
	const { place, venue, attendance } = programmeNamed(content, programme) ?? {};
	return { place, venue, attendance };
}
