import { contract, type OperationName } from '../../../src/contract';
import { maskCovered } from '../../../src/domain/privacy/covered';
import type { CallContext } from '../call-context';
import type { PersonDoc } from '../directory';
import { unseal } from '../seal';
import { coverWords, type KnownOf } from './cover-words';
import { openDigits } from './covered-digits';
import { handOut, takeBack } from './files';
import { freeWordsOf } from './free-words';
import { mapText } from './map-text';

const freeWords = new Map<OperationName, Set<string>>();

/**
 * An input as it may go further in (P4): numbers, known names and rooms in free words are covered, so that whatever is stored,
 * listed, pushed or logged later holds none in clear; file ids are the caller's own or were shown to them (refusals: not-allowed).
 */
export function inward<T>(
  name: OperationName,
  input: T,
  call: Pick<CallContext, 'actor' | 'person' | 'now'>,
): T {
  const free = freeWords.get(name) ?? freeWordsOf(contract[name].input);
  freeWords.set(name, free);
  let known: KnownOf | null = null;
  return mapText(input, (text, key) => {
    if (text.startsWith('cloud://')) return takeBack(text, call.actor.id, call.now, key);
    if (!free.has(key)) return text;
    known ??= knownOf(call.person, input);
    return coverWords(text, known);
  });
}

/** An answer as it may leave: covered digits that the view did not open are stars, file ids are signed for the caller. */
export function outward<T>(answer: T, personId: string, now: number): T {
  return mapText(answer, (text) =>
    text.startsWith('cloud://') ? handOut(text, personId, now) : maskCovered(text),
  );
}

/** A view for somebody who may read the numbers people wrote into their words: the author, and whoever holds the job. */
export function openWords<T>(view: T): T {
  return mapText(view, openDigits);
}

/** The caller's name and rooms, and the name given with the input itself. */
function knownOf(person: PersonDoc | null, input: unknown): KnownOf {
  const given = (input as { name?: unknown } | null)?.name;
  return {
    names: [
      ...(person?.name ? [unseal(person.name)] : []),
      ...(typeof given === 'string' ? [given.trim()] : []),
    ],
    rooms: person?.homes.map((home) => unseal(home.detail)) ?? [],
  };
}
