import { programmeDocument } from '../../../api/programme-document.ts';
import { documentResponse } from '../../../api/response.ts';
import { calendars } from '../../../calendars.ts';
import { catalogue } from '../../../catalogue.ts';

/** Every programme, for programs. */
export async function GET(): Promise<Response> {
	const known = await calendars();
	const { programmes } = await catalogue();
	return documentResponse(
		{
			document: 'programmes',
			programmes: programmes.map((programme) => programmeDocument(programme, known)),
		},
		known.publication,
	);
}
