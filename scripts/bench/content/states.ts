import { asOf } from './dates.ts';
import { sentence } from './prose.ts';
import type { Random } from './random.ts';

/** The fate of a session: a few are cancelled or postponed, and some past ones were recorded. */
export function happenings(random: Random, date: string) {
	if (random.chance(0.02)) return { status: 'cancelled', note: sentence(random) };
	if (random.chance(0.01)) return { status: 'postponed', note: sentence(random) };
	const isPast = date < asOf.slice(0, 10);
	return {
		note: random.chance(0.05) ? sentence(random) : undefined,
		recording: isPast && random.chance(0.3) ? `https://media.example.org/${date}` : undefined,
		slides: isPast && random.chance(0.2) ? `https://files.example.org/${date}.pdf` : undefined,
	};
}

/** The registration of a run: most have a form, some take emails, and some are full. */
export function registration(random: Random, dates: { opens?: string; closes?: string }) {
	if (random.chance(0.2)) return {};
	const id = Math.floor(random.next() * 1e6);
	const full = random.chance(0.1) ? true : undefined;
	const waitingList = full && `https://forms.example.org/waiting/${id}`;
	return { url: `https://forms.example.org/register/${id}`, ...dates, full, waitingList };
}
