import { View } from '@tarojs/components';
import { spoken } from '../spoken';
import type { PlanCode } from '@/domain/classification/taxonomy';
import { PLAN_NAMES } from '@/domain/classification/taxonomy-names';
import { emergencyPlans } from '@/domain/emergency/plans';
import { callPhone } from '@/platform/phone';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import s from './safety-card.module.scss';

/** Safety steps and the hotline: what comes before any form in an emergency (T20). */
export function SafetyCard({ plan, hotline }: { plan: PlanCode; hotline: string | undefined }) {
  return (
    <View className={s.card} {...spoken('alert')}>
      <View className={s.head}>
        <Icon name="siren" size={22} />
        <View>{`${PLAN_NAMES[plan]}：请先确保安全`}</View>
      </View>
      {emergencyPlans[plan].safety.map((step, index) => (
        <View key={step} className={s.step}>{`${index + 1}. ${step}`}</View>
      ))}
      {hotline ? (
        <View className={s.call}>
          <Button
            id="call-hotline"
            kind="alarm"
            size="large"
            block
            icon="phone"
            onTap={() => callPhone(hotline)}
          >
            {`马上打值班电话 ${hotline}`}
          </Button>
        </View>
      ) : null}
      {emergencyPlans[plan].outside.length > 0 ? (
        <View className={s.outside}>
          {emergencyPlans[plan].outside.map(({ name, phone }) => (
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
