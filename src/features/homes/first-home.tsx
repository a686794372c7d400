import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { callPhone } from '@/platform/phone';
import { useHomes } from './use-homes';

interface FirstHomeProps {
  hotline: string | undefined;
  onHomes: () => void;
}

/** Somebody without a house yet (P1): the way to one, or how their application stands; and whom to call meanwhile. */
export function FirstHome({ hotline, onHomes }: FirstHomeProps) {
  const { data } = useHomes();
  const asked = data?.claims.find((claim) => claim.status === 'pending');
  return (
    <Card flush>
      <Cell
        id="first-home"
        icon="home"
        title={asked ? asked.label : '绑定我的房屋'}
        note={asked ? '等待物业确认，一般当天就有答复' : '一分钟绑定，报修不用再填地址'}
        onTap={onHomes}
      />
      {hotline ? (
        <Cell
          id="hotline"
          icon="phone"
          title="物业服务热线"
          note="没绑定也能报修"
          value={hotline}
          onTap={() => callPhone(hotline)}
        />
      ) : null}
    </Card>
  );
}
