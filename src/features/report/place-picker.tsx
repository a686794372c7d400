import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import type { SpotView } from '@/contract/community/spot-by-scene';
import type { Home } from '@/contract/community/who-am-i';
import { callPhone } from '@/platform/phone';
import { isUnread } from './use-spot';
import s from './report.module.scss';

const RELATIONS: Record<Home['relation'], string> = {
  owner: '业主',
  family: '家属',
  tenant: '租户',
  merchant: '商户',
};

interface PlacePickerProps {
  homes: Home[];
  spot: SpotView | null;
  houseId: string | null;
  error: string | undefined;
  hotline: string | undefined;
  onHouse: (houseId: string) => void;
  /** binds a first house; what is written stays */
  onBind: () => void;
  onScan: () => void;
}

/** Where it is broken: the caller's house, another of their houses, or the spot whose code was scanned (T2, P5). */
export function PlacePicker({
  homes,
  spot,
  houseId,
  error,
  hotline,
  onHouse,
  onBind,
  onScan,
}: PlacePickerProps) {
  const [open, setOpen] = useState(false);
  const home = homes.find((one) => one.houseId === houseId);
  const title = spot ? spot.label : (home?.label ?? '请选择报修地点');
  const note = spot
    ? isUnread(spot)
      ? '没有网络，先写先提交，联网后自动认出位置'
      : `${spot.communityName} · 公共区域`
    : home
      ? RELATIONS[home.relation]
      : '家里请先绑定房屋，外面请扫码';
  return (
    <Card id="field-place" flush>
      <Cell
        id="place"
        icon={spot ? 'scan' : 'building'}
        title={<View className={s.strong}>{title}</View>}
        note={note}
        value={spot || home ? '更换' : '选择'}
        onTap={() => setOpen(true)}
      />
      {error ? (
        <View className={s.placeError}>
          <Icon name="alert" size={14} />
          {error}
        </View>
      ) : null}
      <Sheet open={open} title="哪里需要维修？" onClose={() => setOpen(false)}>
        {homes.map((one) => (
          <Cell
            key={one.houseId}
            id={`house-${one.houseId}`}
            icon="building"
            title={one.label}
            note={RELATIONS[one.relation]}
            value={
              !spot && one.houseId === houseId ? (
                <Icon name="check" color="var(--primary)" label="已选" />
              ) : undefined
            }
            arrow={false}
            onTap={() => {
              onHouse(one.houseId);
              setOpen(false);
            }}
          />
        ))}
        {homes.length === 0 ? (
          <Cell
            id="bind-first"
            icon="home"
            title="我家里"
            note="先绑定房屋，写好的内容会留着"
            onTap={() => {
              setOpen(false);
              onBind();
            }}
          />
        ) : null}
        <Cell
          id="scan-spot"
          icon="scan"
          title="公共区域"
          note="扫描现场的报修二维码，位置自动填好"
          onTap={() => {
            setOpen(false);
            onScan();
          }}
        />
        {hotline ? (
          <Cell
            id="call-instead"
            icon="phone"
            title="打电话报修"
            note="客服替您登记"
            value={hotline}
            onTap={() => callPhone(hotline)}
          />
        ) : null}
      </Sheet>
    </Card>
  );
}
