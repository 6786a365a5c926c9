import { components } from './body/components.ts';
import { headings } from './body/headings.ts';
import { rawHtml } from './body/html.ts';
import { images } from './body/images.ts';
import { links } from './body/links.ts';
import type { Rule } from './content.ts';
import { addressTaken, formerly, reservedAddress } from './rules/addresses.ts';
import { missingSite, unknownPart, unknownProgramme, unknownTrack } from './rules/belonging.ts';
import { forgotten } from './rules/forgotten.ts';
import { meetingLink } from './rules/meetings.ts';
import { needsQuotes } from './rules/needs-quotes.ts';
import { overlap } from './rules/overlap.ts';
import { registrationDates, registrationHost } from './rules/registration.ts';
import { titleLabel } from './rules/texts.ts';
import { endBeforeStart, springGap, weekday } from './rules/times.ts';
import { sameFile, sameId } from './rules/twice.ts';
import { bankHoliday } from './warnings/bank-holidays.ts';
import { likelyRename } from './warnings/likely-rename.ts';
import { opensLate } from './warnings/opens-late.ts';
import { noSummary, partLeftOut, partOrder } from './warnings/sessions.ts';

/** All rules beyond the schemas of the single files. */
export const everyRule: readonly Rule[] = [
	...[missingSite, unknownProgramme, unknownPart, unknownTrack, sameFile, sameId],
	...[weekday, endBeforeStart, springGap, overlap, registrationDates, registrationHost],
	...[reservedAddress, addressTaken, formerly, meetingLink, titleLabel, needsQuotes],
	...[rawHtml, components, links, images, headings],
	...[forgotten, likelyRename],
	...[bankHoliday, partLeftOut, partOrder, noSummary, opensLate],
];
