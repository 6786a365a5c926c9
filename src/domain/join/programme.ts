import type { ProgrammeData } from '../../schemas/programme.ts';
import type { Cohort } from '../cohort.ts';
import { formerIds, oldestId } from '../identity.ts';
import type { Course, Programme, Series } from '../programme.ts';
import { byFirstDate } from '../schedule.ts';
import type { Theme } from '../theme.ts';
import { type Entries, type Entry, folderOf, slugOf } from './entry.ts';
import { cohortFrom, themeFrom } from './run.ts';

/** A programme with its runs, which know it in turn, its questions and what people said of it. */
export function programmeFrom(entry: Entry<ProgrammeData>, entries: Entries): Programme {
	const { id, data } = entry;
	const facts = programmeFacts(entry, entries);
	if (data.kind === 'course') {
		const runs: Cohort[] = [];
		const course: Course = { ...facts, kind: 'course', parts: data.parts, runs };
		for (const cohort of ofProgramme(entries.cohorts, id)) {
			runs.push(cohortFrom(cohort, course, entries.site));
		}
		runs.sort(byFirstDate);
		return course;
	}
	const runs: Theme[] = [];
	const series: Series = { ...facts, kind: 'series', tracks: data.tracks, runs };
	for (const theme of ofProgramme(entries.themes, id)) {
		runs.push(themeFrom(theme, series, entries.site));
	}
	runs.sort(byFirstDate);
	return series;
}

function programmeFacts({ id, data }: Entry<ProgrammeData>, entries: Entries) {
	const { title, summary, audience, tags = [], cost, joining, resources = [], formerly } = data;
	return {
		id,
		oldestId: oldestId({ slug: id, formerly }),
		formerIds: formerIds({ id, formerly }),
		title,
		summary,
		audience,
		tags,
		cost,
		joining,
		resources,
		contact: data.contact ?? entries.site.contact,
		feedback: data.feedback ?? entries.site.feedback,
		faqs: ofProgramme(entries.faqs, id)
			.map((faq) => ({ id: faq.id, slug: slugOf(faq.id), ...faq.data }))
			.sort((a, b) => a.order - b.order),
		testimonials: ofProgramme(entries.testimonials, id).map((voice) => ({
			id: voice.id,
			...voice.data,
		})),
	};
}

/** The entries in a programme's folder, by id. */
function ofProgramme<Data>(entries: readonly Entry<Data>[], programme: string): Entry<Data>[] {
	return entries
		.filter(({ id }) => folderOf(id) === programme)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
