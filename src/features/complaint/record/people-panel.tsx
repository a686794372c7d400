import { View } from '@tarojs/components';
import { useMe } from '@/api/use-me';
import { Avatar } from '@/components/avatar/avatar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { ComplaintView } from '@/contract/complaint/views';
import { departmentNames } from '@/domain/complaint/departments';
import { callPhone } from '@/platform/phone';
import s from './record.module.scss';

/** Who is responsible from the first word to the last (首问负责制), who handles it, and one tap to call the house. */
export function PeoplePanel({ view }: { view: ComplaintView }) {
  const { data: me } = useMe();
  const { owner, handler, department, communityId } = view;
  const hotline = me?.communities.find(({ id }) => id === communityId)?.hotline;
  if (!owner) return null;
  const handled =
    handler && handler.id !== owner.id
      ? `${department ? departmentNames[department] : ''}${handler.alias}负责处理`
      : '首问负责，全程跟进';
  return (
    <Card id="people">
      <View className={s.person}>
        <Avatar name={owner.alias} />
        <View className={s.personWords}>
          <View className={s.personName}>{`${owner.alias} 为您跟进`}</View>
          <View className={s.note}>{handled}</View>
        </View>
        {hotline ? (
          <Button id="call-house" kind="soft" size="small" icon="phone" onTap={() => callPhone(hotline)}>
            打电话
          </Button>
        ) : null}
      </View>
    </Card>
  );
}
