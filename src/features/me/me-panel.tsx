import { useState } from 'react';
import { View } from '@tarojs/components';
import { useBalance } from '@/api/use-balance';
import { usePhones } from '@/api/use-phones';
import { useSubscribe } from '@/api/use-subscribe';
import { Avatar } from '@/components/avatar/avatar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Switch } from '@/components/switch/switch';
import { toast } from '@/components/toast/toast-store';
import type { Me } from '@/contract/community/who-am-i';
import { roleNames } from '@/domain/access/roles';
import { relationNames } from '@/domain/people/relation';
import { allResidentTemplates, residentTemplates } from '@/domain/notification/templates';
import { callPhone } from '@/platform/phone';
import { preferences, setPreferences } from '@/platform/preferences';
import { ContactSheet } from './contact-sheet';
import s from './me.module.scss';

const masked = (phone: string) => phone.replace(/^(\d{3})\d{4}/, '$1****');

interface MePanelProps {
  me: Me;
  onStaff: () => void;
  /** my houses and their households */
  onHomes: () => void;
  /** my complaints, suggestions and praise */
  onFeedback: () => void;
  /** my data: see, take along, erase (P4, P7) */
  onPrivacy: () => void;
}

/** Who I am, my houses (P1), the staff entry (P3), large type (P8) and messages (N2). */
export function MePanel({ me, onStaff, onHomes, onFeedback, onPrivacy }: MePanelProps) {
  const [editing, setEditing] = useState(false);
  const [elder, setElder] = useState(preferences().elder);
  const subscribe = useSubscribe();
  const balance = useBalance(allResidentTemplates);
  const large = (on: boolean) => {
    setElder(on);
    setPreferences({ elder: on });
  };
  const topUp = async () => {
    const accepted = await subscribe(residentTemplates);
    toast(
      accepted > 0 ? '已允许，有进展会微信通知您' : '没有开启，进展仍可在「消息」查看',
      accepted > 0 ? 'good' : 'plain',
    );
  };
  const { hotline, dutyPhones = [] } = usePhones(me);
  return (
    <View>
      <Card>
        <View className={s.person}>
          <Avatar name={me.name || '我'} size="large" />
          <View className={s.words}>
            <View className={s.name}>{me.name || '还没有填写姓名'}</View>
            <View className={s.note}>{me.phone ? masked(me.phone) : '填写后报修更快'}</View>
          </View>
          <Button id="edit-contact" kind="plain" size="small" icon="edit" onTap={() => setEditing(true)}>
            {me.name ? '修改' : '填写'}
          </Button>
        </View>
      </Card>
      {me.staff ? (
        <Card flush>
          <Cell
            id="staff-entry"
            icon="briefcase"
            title="员工工作台"
            note={`${me.staff.alias} · ${me.staff.roles.map((role) => roleNames[role]).join('、')}`}
            value={me.staff.onDuty ? '在岗' : '休息'}
            onTap={onStaff}
          />
        </Card>
      ) : null}
      <Card title="我的房屋" flush>
        {me.homes.map((home) => (
          <Cell
            key={home.houseId}
            icon="building"
            title={home.label}
            value={relationNames[home.relation]}
            onTap={onHomes}
          />
        ))}
        <Cell
          id="my-homes"
          icon={me.homes.length === 0 ? 'home' : 'users'}
          title={me.homes.length === 0 ? '绑定我的房屋' : '家人、租客与更多房屋'}
          note={me.homes.length === 0 ? '一分钟绑定，报修不用再填地址' : '邀请家人，切换或绑定房屋'}
          onTap={onHomes}
        />
      </Card>
      <Card flush>
        <Cell
          id="my-feedback"
          icon="chat"
          title="我的反馈"
          note="投诉、建议、表扬，写一条或看进展"
          onTap={onFeedback}
        />
      </Card>
      <Card flush>
        <Cell
          icon="text"
          title="大字版"
          note="字号更大，按钮更大"
          value={<Switch id="elder" label="大字版" on={elder} onChange={large} />}
        />
        <Cell
          id="top-up"
          icon="bell"
          title="微信通知"
          note={
            balance
              ? `还可收到 ${balance} 条提醒，多点几次可多收几条`
              : '微信每允许一次可收到一条，建议多开几次'
          }
          onTap={() => void topUp()}
        />
        <Cell
          id="my-data"
          icon="shield"
          title="我的数据"
          note="查看、导出、注销，看谁查过我的号码"
          onTap={onPrivacy}
        />
        {hotline ? (
          <Cell
            id="hotline"
            icon="phone"
            title="物业服务热线"
            value={hotline}
            onTap={() => callPhone(hotline)}
          />
        ) : null}
        {dutyPhones.map(({ name, phone }, index) => (
          <Cell
            key={`${name} ${phone}`}
            id={`duty-${index}`}
            icon="siren"
            title={name}
            note="夜间、紧急时拨打"
            value={phone}
            onTap={() => callPhone(phone)}
          />
        ))}
      </Card>
      {editing ? <ContactSheet name={me.name} phone={me.phone} onClose={() => setEditing(false)} /> : null}
    </View>
  );
}
