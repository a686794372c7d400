import { useEffect, useState } from 'react';
import { Button } from '@/components/button/button';
import { SafetyCard } from '@/components/safety/safety-card';
import { Sheet } from '@/components/sheet/sheet';
import type { DutyPhone } from '@/contract/community/who-am-i';
import type { PlanCode } from '@/domain/classification/taxonomy';

const AFTER_TYPING_MS = 800;

interface EmergencyGateProps {
  /** what the words suggest, or null */
  plan: PlanCode | null;
  /** the plan whose steps were shown before the form was opened */
  shown: PlanCode | undefined;
  hotline: string | undefined;
  /** who answers at night and in emergencies */
  duty?: readonly DutyPhone[] | undefined;
  /** what the gate says, when somebody else is on the phone and the steps are read out to them (T1) */
  words?: { title: string; pass: string };
}

const OWN_WORDS = { title: '请先确保安全', pass: '我已安全，继续报修' };

/**
 * Danger in the words stops the form: safety steps and the hotline first, the report after "I am safe" (T20). Once for a
 * plan, and only when the typing has paused; afterwards the steps stay above the form.
 */
export function EmergencyGate({ plan, shown, hotline, duty, words = OWN_WORDS }: EmergencyGateProps) {
  const [passed, setPassed] = useState<readonly PlanCode[]>(shown ? [shown] : []);
  const [open, setOpen] = useState(false);
  const waiting = plan !== null && !passed.includes(plan);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setOpen(true), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [waiting, plan]);
  if (!plan) return null;
  const pass = () => {
    setOpen(false);
    setPassed([...passed, plan]);
  };
  return (
    <>
      {waiting ? null : <SafetyCard plan={plan} hotline={hotline} duty={duty} />}
      <Sheet
        open={open && waiting}
        title={words.title}
        onClose={pass}
        foot={
          <Button id="gate-pass" kind="plain" size="large" block onTap={pass}>
            {words.pass}
          </Button>
        }
      >
        <SafetyCard plan={plan} hotline={hotline} duty={duty} />
      </Sheet>
    </>
  );
}
