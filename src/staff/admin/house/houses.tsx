import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Field } from '@/components/field/field';
import { Empty } from '@/components/state/empty';
import { TextField } from '@/components/text-field/text-field';
import type { HouseHit } from '@/contract/community/find-house';
import { open } from '@/platform/navigation';
import { adminUrls } from '../urls';
import { useRun } from '../use-run';

/** Finding a house by its number, a resident's name or phone (P2). */
export function Houses({ communityId }: { communityId: string }) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<HouseHit[] | null>(null);
  const { busy, run } = useRun();
  const find = async () => {
    const found = await run('find', () => call('community.find-house', { communityId, query: query.trim() }));
    if (found) setHits(found);
  };
  return (
    <View>
      <Card>
        <Field label="找房屋" hint="房号（3-2-1501）、姓名，或手机号后四位">
          <TextField
            id="house-query"
            label="房号、姓名或手机号"
            value={query}
            max={40}
            placeholder="如 3栋1501"
            onEnter={() => query.trim().length >= 2 && void find()}
            onChange={setQuery}
          />
        </Field>
        <Button
          id="find-house"
          icon="search"
          block
          disabled={query.trim().length < 2}
          loading={busy !== null}
          onTap={() => void find()}
        >
          查找
        </Button>
      </Card>
      {hits && hits.length > 0 ? (
        <Card flush>
          {hits.map(({ houseId, label, people }) => (
            <Cell
              key={houseId}
              icon="building"
              title={label}
              note={people.map(({ name }) => name).join('、') || '还没有住户登记'}
              onTap={() => void open(adminUrls.house(houseId))}
            />
          ))}
        </Card>
      ) : null}
      {hits?.length === 0 ? (
        <Empty icon="search" title="没有找到" words="换一种写法，或检查是否已导入" />
      ) : null}
    </View>
  );
}
