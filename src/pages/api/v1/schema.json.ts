import { documentsSchema } from '../../../api/documents.ts';
import { jsonResponse } from '../../../api/response.ts';
import { absolute, apiOf } from '../../../urls.ts';

/** What the documents beside this one hold (JSON Schema, draft 2020-12). */
export function GET(): Response {
	return jsonResponse(documentsSchema(absolute(apiOf('schema'))));
}
