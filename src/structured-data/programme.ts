import type { Thing } from 'schema-dts';
import type { Programme, Run } from '../domain/model.ts';
import { cohortThing, courseThing } from './course.ts';
import { eventThing } from './event.ts';
import type { Publisher } from './node-id.ts';
import { seriesThing, themeThing } from './series.ts';

/** A programme's description, for its page. A series without a date has none, since every event needs a date. */
export function programmeThings(programme: Programme, publisher: Publisher): Thing[] {
	if (programme.kind === 'event') return runThings(programme, publisher);
	if (programme.kind === 'course') return [courseThing(programme, publisher)];
	return programme.runs.length > 0 ? [seriesThing(programme, publisher)] : [];
}

/** A run's description, for its page. */
export function runThings(run: Run, publisher: Publisher): Thing[] {
	if (run.kind === 'event') return [eventThing(run, publisher)];
	return [run.kind === 'cohort' ? cohortThing(run, publisher) : themeThing(run, publisher)];
}
