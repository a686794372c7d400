import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { SafetyCard } from '@/components/safety/safety-card';
import { Sheet } from '@/components/sheet/sheet';
import type { DutyPhone } from '@/contract/community/who-am-i';
import { PLANS, type PlanCode } from '@/domain/classification/taxonomy';
import { PLAN_NAMES } from '@/domain/classification/taxonomy-names';
import s from './emergency-entry.module.scss';

interface EmergencyEntryProps {
  hotline: string | undefined;
  /** who answers at night and in emergencies */
  duty: readonly DutyPhone[] | undefined;
  onReport: (plan: PlanCode) => void;
}

const CHIPS = PLANS.map((key) => ({ key, name: PLAN_NAMES[key] }));

/** Danger first: safety steps and the hotline, and only then the form (T20). */
export function EmergencyEntry({ hotline, duty, onReport }: EmergencyEntryProps) {
  const [open, setOpen] = useState(false);
  const [plan, setPlan] = useState<PlanCode | null>(null);
  const report = () => {
    setOpen(false);
    if (plan) onReport(plan);
  };
  return (
    <View>
      <NoticeBar id="emergency" tone="bad" icon="siren" onTap={() => setOpen(true)}>
        <View className={s.title}>紧急情况点这里</View>
        <View className={s.kinds}>燃气、火情、爆管、漏电、困电梯</View>
      </NoticeBar>
      <Sheet
        open={open}
        title="发生了什么？"
        onClose={() => setOpen(false)}
        foot={
          plan ? (
            <Button id="emergency-report" kind="plain" block onTap={report}>
              已打电话，继续在线报修
            </Button>
          ) : null
        }
      >
        <Chips id="plan" chips={CHIPS} chosen={plan ? [plan] : []} onTap={setPlan} />
        <View className={s.gap} />
        {plan ? <SafetyCard plan={plan} hotline={hotline} duty={duty} /> : null}
      </Sheet>
    </View>
  );
}
