import { components } from './body/components.ts';
import { headings } from './body/headings.ts';
import { rawHtml } from './body/html.ts';
import { images } from './body/images.ts';
import { links } from './body/links.ts';
import { brandPictureMissing } from './brand-pictures.ts';
import type { Rule } from './content.ts';
import { accent } from './rules/accent.ts';
import { addressTaken, formerly, reservedAddress, reservedSchedule } from './rules/addresses.ts';
import { missingSite, unknownPart, unknownProgramme, unknownTrack } from './rules/belonging.ts';
import { forgotten } from './rules/forgotten.ts';
import { lostIdentity, sameIdentity } from './rules/identity.ts';
import { fileThere, oneAddress } from './rules/materials.ts';
import { meetingLink } from './rules/meetings.ts';
import { needsQuotes } from './rules/needs-quotes.ts';
import { overlap } from './rules/overlap.ts';
import { placeholder } from './rules/placeholders.ts';
import { attendanceElsewhere, attendancePlace } from './rules/places.ts';
import {
	registrationDates,
	registrationHost,
	registrationWays,
	unsaidRegistration,
} from './rules/registration.ts';
import { titleLabel } from './rules/texts.ts';
import { endBeforeStart, springGap, unclearTimes, weekday } from './rules/times.ts';
import { sameFile, sameId } from './rules/twice.ts';
import { halfCoordinates, unknownVenue } from './rules/venues.ts';
import { zoneName } from './rules/zones.ts';
import { bankHoliday } from './warnings/bank-holidays.ts';
import { cutTexts } from './warnings/cut-texts.ts';
import { earlyHour } from './warnings/early-hour.ts';
import { commitAhead, otherDomain } from './warnings/history.ts';
import { likelyRename } from './warnings/likely-rename.ts';
import { opensLate } from './warnings/opens-late.ts';
import { noPlace, unclearAttendance } from './warnings/places.ts';
import { plainTexts } from './warnings/plain-texts.ts';
import { sameOrder } from './warnings/same-order.ts';
import { seasonName } from './warnings/season-name.ts';
import { noSummary, partLeftOut, partOrder } from './warnings/sessions.ts';
import { shownMarks } from './warnings/shown-marks.ts';
import { unknownFormerly } from './warnings/unknown-formerly.ts';
import { unusedRegistration } from './warnings/unused-registration.ts';
import { windowsName } from './warnings/windows-names.ts';

/** All rules beyond the schemas of the single files. */
export const everyRule: readonly Rule[] = [
	...[missingSite, unknownProgramme, unknownPart, unknownTrack, sameFile, sameId],
	...[weekday, endBeforeStart, unclearTimes, springGap, zoneName, overlap],
	...[registrationDates, registrationHost, registrationWays, unsaidRegistration],
	...[
		reservedAddress,
		reservedSchedule,
		addressTaken,
		formerly,
		meetingLink,
		titleLabel,
		needsQuotes,
	],
	...[rawHtml, components, links, images, headings, fileThere, oneAddress],
	...[accent, brandPictureMissing],
	...[sameIdentity, lostIdentity, forgotten, likelyRename],
	...[unknownFormerly, otherDomain, commitAhead],
	...[placeholder, attendancePlace, attendanceElsewhere, unknownVenue, halfCoordinates],
	...[noPlace, unclearAttendance, windowsName],
	...[shownMarks, plainTexts, cutTexts, sameOrder, unusedRegistration],
	...[bankHoliday, partLeftOut, partOrder, noSummary, opensLate, earlyHour, seasonName],
];
