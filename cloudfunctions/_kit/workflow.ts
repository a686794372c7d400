import type { Message } from '../../src/domain/notification/message';
import { _ } from './cloud';
import { findById, updateWhere } from './store';

/** What every workflow document carries beside its state: one workflow = one document = one atomic write. */
export interface WorkflowFields {
  _id: string;
  version: number;
  /** messages committed with the change that caused them, until they are in the inboxes (N4) */
  outbox: Message[];
  /** ids of recent intentions, so that a repeated one is recognised */
  requests: string[];
  /** the next moment it needs attention for any reason; null = it sleeps */
  wakeAt: number | null;
}

/** A kind of workflow: how its events fold, when it wakes, what a step tells whom, what indexes need. */
export interface Workflow<S extends { id: string; timeline: E[] }, E> {
  collection: string;
  evolve: (state: S, event: E) => S;
  nextWake: (state: S) => number | null;
  messages: (event: E, after: S, version: number, index: number) => Message[];
  /** fields derived from the state for indexes and lists */
  index: (state: S) => Record<string, unknown>;
}

/** A document with its state unfolded. */
export interface Loaded<S> {
  state: S;
  fields: WorkflowFields;
}

const KEPT_REQUESTS = 30;

/** Reads a workflow document; null when there is none. */
export async function load<S extends { id: string }>(
  collection: string,
  id: string,
): Promise<Loaded<S> | null> {
  const doc = await findById<WorkflowFields & Omit<S, 'id'>>(collection, id);
  return doc ? unfold<S>(doc) : null;
}

/** Splits a stored document into state and workflow fields. */
export function unfold<S extends { id: string }>(doc: WorkflowFields & Omit<S, 'id'>): Loaded<S> {
  const { _id, version, outbox, requests, wakeAt, ...rest } = doc;
  return { state: { ...rest, id: _id } as unknown as S, fields: { _id, version, outbox, requests, wakeAt } };
}

/** Applies events to a loaded document in memory: the next state with version, outbox and alarm. */
export function apply<S extends { id: string; timeline: E[] }, E>(
  workflow: Workflow<S, E>,
  before: Loaded<S>,
  events: readonly E[],
): Loaded<S> & { messages: Message[] } {
  const version = before.fields.version + 1;
  const messages: Message[] = [];
  const state = events.reduce((at, event, index) => {
    const next = workflow.evolve(at, event);
    messages.push(...workflow.messages(event, next, version, index));
    return next;
  }, before.state);
  const outbox = [...before.fields.outbox, ...messages];
  const wakeAt = outbox.length > 0 ? 0 : workflow.nextWake(state);
  return { state, fields: { ...before.fields, version, outbox, wakeAt }, messages };
}

/** The one conditional write of a step: true when it won, false when somebody else was faster. */
export async function commit<S extends { id: string; timeline: E[] }, E>(
  workflow: Workflow<S, E>,
  before: Loaded<S>,
  after: Loaded<S> & { messages: Message[] },
  requestId: string | null,
): Promise<boolean> {
  const added = after.state.timeline.slice(before.state.timeline.length);
  const data: Record<string, unknown> = {
    ...changed(before.state, after.state),
    ...Object.fromEntries(
      Object.entries(workflow.index(after.state)).map(([key, value]) => [key, _.set(value)]),
    ),
    version: after.fields.version,
    wakeAt: after.fields.wakeAt,
    timeline: _.push(added),
  };
  if (after.messages.length > 0) data.outbox = _.push(after.messages);
  if (requestId) data.requests = _.push({ each: [requestId], slice: -KEPT_REQUESTS });
  const where = { _id: before.fields._id, version: before.fields.version };
  return (await updateWhere(workflow.collection, where, data)) === 1;
}

/** Only the fields that changed are written, each replaced whole: the SDK would otherwise merge objects field by field. */
function changed(before: object, after: object): Record<string, unknown> {
  const old = before as Record<string, unknown>;
  const entries = Object.entries(after).filter(
    ([key, value]) =>
      key !== 'timeline' && key !== 'id' && JSON.stringify(value) !== JSON.stringify(old[key]),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, _.set(value)]));
}
