import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Empty } from '@/components/state/empty';
import { TextField } from '@/components/text-field/text-field';
import type { SpotRow } from '@/contract/community/spots/views';
import type { Me } from '@/contract/community/who-am-i';
import { mayEver } from '@/domain/access/may';
import { actorOf } from '../../work/scopes-of';
import { Loaded } from '../loaded';
import { CreateSpots } from './create-spots';
import { SpotItem } from './spot-item';
import { usePosters } from './use-posters';
import s from '../admin.module.scss';

/** Rows drawn at once: the list is searched, not scrolled to its end. */
const SHOWN = 30;

/** The spots of a community (P5): found by their label, made in bulk, printed, given a new code, closed. */
export function Spots({ communityId, me }: { communityId: string; me: Me }) {
  const [words, setWords] = useState('');
  const [creating, setCreating] = useState(false);
  const key = ['spots', communityId] as const;
  const query = useQuery({ queryKey: key, queryFn: () => call('community.list-spots', { communityId }) });
  const posters = usePosters(communityId);
  const show = (spots: SpotRow[]) => void queryClient.setQueryData(key, spots);
  const mayCreate = mayEver('community.create-spots', actorOf(me.staff?.roles ?? []));
  return (
    <View>
      <Loaded query={query}>
        {(spots) => {
          const found = spots.filter(({ label }) => label.includes(words.trim()));
          const printable = found.filter(({ revoked }) => !revoked);
          return (
            <View>
              <Card>
                <TextField
                  id="spot-words"
                  label="查找点位"
                  value={words}
                  placeholder="查找点位，如 3栋"
                  onChange={setWords}
                />
                <View className={s.row}>
                  {mayCreate ? (
                    <Button id="create-spots" size="small" icon="plus" onTap={() => setCreating(true)}>
                      批量新建
                    </Button>
                  ) : null}
                  <Button
                    id="print-all"
                    kind="soft"
                    size="small"
                    disabled={printable.length === 0 || (posters.busy !== null && posters.busy !== 'all')}
                    loading={posters.busy === 'all'}
                    onTap={() =>
                      void posters.print(
                        'all',
                        printable.map(({ spotId }) => spotId),
                      )
                    }
                  >
                    {`打印海报（${printable.length} 张）`}
                  </Button>
                </View>
              </Card>
              {found.length === 0 ? (
                <Empty icon="scan" title="还没有点位" words="电梯、大堂、车库……一处一码，谁看到都能报修" />
              ) : (
                <Card>
                  {found.slice(0, SHOWN).map((spot) => (
                    <SpotItem
                      key={spot.spotId}
                      spot={spot}
                      printing={posters.busy}
                      onPrint={() => void posters.print(spot.spotId, [spot.spotId])}
                      onSpot={(one) => show(spots.map((old) => (old.spotId === one.spotId ? one : old)))}
                    />
                  ))}
                  {found.length > SHOWN ? (
                    <View className={s.note}>{`还有 ${found.length - SHOWN} 个，请输入名称查找`}</View>
                  ) : null}
                </Card>
              )}
            </View>
          );
        }}
      </Loaded>
      {creating ? (
        <CreateSpots communityId={communityId} onSpots={show} onClose={() => setCreating(false)} />
      ) : null}
    </View>
  );
}
