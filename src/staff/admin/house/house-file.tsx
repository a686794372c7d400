import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { Card } from '@/components/card/card';
import { dayWords } from '../day-words';
import type { HouseFile as File } from '@/contract/community/people/house-file-view';
import { Loaded } from '../loaded';
import { Leftovers } from './leftovers';
import { People } from './people';
import { Requests } from './requests';
import s from '../admin.module.scss';

/** The customer file of a house (P2). */
export function HouseFile({ houseId }: { houseId: string }) {
  const key = ['house-file', houseId] as const;
  const query = useQuery({ queryKey: key, queryFn: () => call('community.house-file', { houseId }) });
  const show = (file: File) => void queryClient.setQueryData(key, file);
  return (
    <Loaded query={query}>
      {(file) => (
        <View>
          <Card>
            <View className={s.label}>{file.label}</View>
            <View className={s.note}>
              {[
                file.size === null ? '' : `${file.size} ㎡`,
                file.handedOverAt === null ? '' : `${dayWords(file.handedOverAt)} 入伙`,
              ]
                .filter(Boolean)
                .join(' · ') || '面积、入伙日期还没有登记'}
            </View>
          </Card>
          <People file={file} onFile={show} />
          <Leftovers file={file} onFile={show} />
          <Requests requests={file.requests} />
        </View>
      )}
    </Loaded>
  );
}
