import { asOf } from './dates.ts';
import { sentence } from './prose.ts';
import type { Random } from './random.ts';

/** What befalls sessions, as often as it does: a few are cancelled or postponed, some past ones were recorded. */
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

/** Most people register with a form, some by email; some runs are full. */
export function registration(random: Random, dates: { opens?: string; closes?: string }) {
	if (random.chance(0.2)) return {};
	const id = Math.floor(random.next() * 1e6);
	const full = random.chance(0.1) ? true : undefined;
	const waitingList = full && `https://forms.example.org/waiting/${id}`;
	return { url: `https://forms.example.org/register/${id}`, ...dates, full, waitingList };
}
