import { catalogue } from '../catalogue.ts';
import type { Card } from '../social-card/card.ts';
import { cardImage } from '../social-card/image.ts';
import { programmeCard, siteCard } from '../social-card/programme-card.ts';
import { runCard } from '../social-card/run-card.ts';
import { sessionCard } from '../social-card/session-card.ts';
import { cardOf } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** The pictures that stand for pages where they are shared: of the site, each programme, each run and each session. */
export async function cardFiles(): Promise<SiteFile[]> {
	const { site, allProgrammes, runs, sessions } = await catalogue();
	return [
		fileOf(siteCard(site)),
		...allProgrammes.map((programme) => fileOf(programmeCard(programme, site))),
		...runs.map((run) => fileOf(runCard(run, site))),
		...sessions.map((session) => fileOf(sessionCard(session, site))),
	];
}

function fileOf(card: Card): SiteFile {
	return { path: cardOf(card), contents: () => cardImage(card) };
}
