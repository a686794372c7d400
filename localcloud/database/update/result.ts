import type { BsonValue, Document } from '../value/types';

/** An operator's answer when the field (and the path to it) is to stay as it is. */
export const KEEP = Symbol('keep');

/** An operator's answer when the field is to go. */
export const REMOVE = Symbol('remove');

export type Outcome = BsonValue | typeof KEEP | typeof REMOVE;

/** Works out a field's new value from its current one (`undefined` when missing). */
export type FieldUpdate = (current: BsonValue | undefined, document: Document) => Outcome;

/** Checks an operator's operand once for the request and returns the update of one field. `now`: epoch ms. */
export type UpdateCompiler = (operand: BsonValue, path: string, now: () => number) => FieldUpdate;
