import { View } from '@tarojs/components';
import { spoken } from '../spoken';
import type { PlanCode } from '@/domain/classification/taxonomy';
import { PLAN_NAMES } from '@/domain/classification/taxonomy-names';
import type { DutyPhone } from '@/contract/community/who-am-i';
import { emergencyPlans } from '@/domain/emergency/plans';
import { callPhone } from '@/platform/phone';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import s from './safety-card.module.scss';

interface SafetyCardProps {
  plan: PlanCode;
  hotline: string | undefined;
  /** who answers at night and in emergencies; the hotline answers when nobody is named */
  duty?: readonly DutyPhone[] | undefined;
}

/** Safety steps and whom to call: what comes before any form in an emergency (T20). */
export function SafetyCard({ plan, hotline, duty = [] }: SafetyCardProps) {
  const [first, ...others] = duty;
  const more = first ? [...others, ...(hotline ? [{ name: '服务热线', phone: hotline }] : [])] : [];
  const also = [...more, ...emergencyPlans[plan].outside];
  return (
    <View className={s.card} {...spoken('alert')}>
      <View className={s.head}>
        <Icon name="siren" size={22} />
        <View>{`${PLAN_NAMES[plan]}：请先确保安全`}</View>
      </View>
      {emergencyPlans[plan].safety.map((step, index) => (
        <View key={step} className={s.step}>{`${index + 1}. ${step}`}</View>
      ))}
      {first ? (
        <View className={s.call}>
          <Button
            id="call-duty"
            kind="alarm"
            size="large"
            block
            icon="phone"
            onTap={() => callPhone(first.phone)}
          >
            {`马上打${first.name} `}
            <View className={s.number}>{first.phone}</View>
          </Button>
        </View>
      ) : hotline ? (
        <View className={s.call}>
          <Button
            id="call-hotline"
            kind="alarm"
            size="large"
            block
            icon="phone"
            onTap={() => callPhone(hotline)}
          >
            {`马上打值班电话 `}
            <View className={s.number}>{hotline}</View>
          </Button>
        </View>
      ) : null}
      {also.length > 0 ? (
        <View className={s.outside}>
          {also.map(({ name, phone }) => (
            <Button
              key={phone}
              id={`call-${phone}`}
              kind="danger"
              icon="phone"
              onTap={() => callPhone(phone)}
            >
              {`${name} ${phone}`}
            </Button>
          ))}
        </View>
      ) : null}
    </View>
  );
}
