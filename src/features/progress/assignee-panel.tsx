import { View } from '@tarojs/components';
import { Avatar } from '@/components/avatar/avatar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import type { TicketView } from '@/contract/views';
import { callPhone } from '@/platform/phone';
import s from './progress.module.scss';

interface AssigneePanelProps {
  assignee: NonNullable<TicketView['assignee']>;
}

/** Who is coming, and one tap to call them (T25). */
export function AssigneePanel({ assignee }: AssigneePanelProps) {
  const { phone } = assignee;
  return (
    <Card id="assignee">
      <View className={s.person}>
        <Avatar name={assignee.alias} />
        <View className={s.personWords}>
          <View className={s.personName}>{assignee.alias}</View>
          <View className={s.note}>负责您的报修</View>
        </View>
        {phone ? (
          <Button id="call-assignee" kind="soft" icon="phone" onTap={() => callPhone(phone)}>
            打电话
          </Button>
        ) : null}
      </View>
    </Card>
  );
}
