import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { call } from '@/api/service';
import type { FoundPlace } from './intake-draft';

/** The server compares sealed words one by one: it is asked when the typing pauses, not on every key. */
const AFTER_TYPING_MS = 500;
const LEAST = 2;

async function search(communityId: string, query: string): Promise<FoundPlace[]> {
  const [houses, spots] = await Promise.all([
    call('community.find-house', { communityId, query }),
    call('community.find-spot', { communityId, query }),
  ]);
  return [
    ...houses.map(({ houseId, label, people }): FoundPlace => {
      const note = people.map(({ name, phone }) => `${name} ${phone}`).join('、');
      return { kind: 'house', houseId, label, note: note || '还没有住户登记', people };
    }),
    ...spots.map((spot): FoundPlace => ({ kind: 'spot', ...spot, note: '公共区域' })),
  ];
}

/** Houses by building, room, name or phone and spots by their label, as the agent types (T1); from two characters on. */
export function useFindPlace(communityId: string, typed: string) {
  const [query, setQuery] = useState('');
  const wanted = typed.trim();
  useEffect(() => {
    const timer = setTimeout(() => setQuery(wanted), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const found = useQuery({
    queryKey: ['find-place', communityId, query],
    queryFn: () => search(communityId, query),
    enabled: query.length >= LEAST && communityId !== '',
  });
  const asked = wanted.length >= LEAST;
  return {
    places: asked && query === wanted ? found.data : undefined,
    searching: asked && (query !== wanted || found.isFetching),
    /** nothing was asked yet: it is as soon as the network is back */
    paused: asked && found.isPaused,
    error: asked && query === wanted ? found.error : null,
    again: () => void found.refetch(),
  };
}
