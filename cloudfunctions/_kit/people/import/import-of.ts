import { stop } from '../../refused';
import { findById } from '../../store';
import { IMPORTS, type ImportDoc } from './import-doc';

/** An import of this community. Refused as not found when it is another's. */
export async function importOf(communityId: string, importId: string): Promise<ImportDoc> {
  const doc = await findById<ImportDoc>(IMPORTS, importId);
  return doc?.communityId === communityId ? doc : stop('not-found', { field: 'importId' });
}
