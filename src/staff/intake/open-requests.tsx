import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { open } from '@/platform/navigation';
import { urls } from '../urls';

const MOST_SHOWN = 3;

/** Repairs of the house that are not finished, while its caller is still on the line: often they ask about one of them (T19, P2). */
export function OpenRequests({ houseId }: { houseId: string }) {
  const { data } = useQuery({
    queryKey: ['house-file', houseId],
    queryFn: () => call('community.house-file', { houseId }),
  });
  const repairs = (data?.requests ?? []).filter((one) => one.open && one.kind === 'repair');
  return (
    <View>
      {repairs.slice(0, MOST_SHOWN).map((one) => (
        <NoticeBar
          key={one.id}
          id={`open-${one.id}`}
          tone="warn"
          icon="info"
          onTap={() => void open(urls.ticket(one.id))}
        >
          {`这户已报「${one.title}」，${one.status}；同一件事不用再登记`}
        </NoticeBar>
      ))}
    </View>
  );
}
