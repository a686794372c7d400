import { useCallback, useEffect, useRef, useState } from 'react';
import { readStored, removeStored, writeStored } from '@/platform/storage';

const KEEP_AFTER_MS = 400;

/** The name under which a step's form is kept on the phone. */
export const formName = (ticketId: string, step: string): string => `staff-draft:${ticketId}:${step}`;

/**
 * What is being written for one step of one ticket, kept on the phone until the step succeeded: leaving the page, a dead
 * battery or a refusal lose nothing (T24).
 */
export function useDraft<D extends object>(ticketId: string, step: string, empty: D) {
  const name = formName(ticketId, step);
  const [draft, setDraft] = useState<D>(() => ({ ...empty, ...readStored<Partial<D>>(name) }));
  const latest = useRef<D | null>(null);
  const change = useCallback((part: Partial<D>) => {
    setDraft((old) => {
      latest.current = { ...old, ...part };
      return latest.current;
    });
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => latest.current && writeStored(name, latest.current), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, name]);
  useEffect(
    () => () => {
      if (latest.current) writeStored(name, latest.current);
    },
    [name],
  );
  const forget = () => {
    latest.current = null;
    removeStored(name);
  };
  return { draft, change, forget };
}
