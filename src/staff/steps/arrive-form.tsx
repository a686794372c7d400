import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Icon } from '@/components/icon/icon';
import { Switch } from '@/components/switch/switch';
import { fieldId } from '../components/field-id';
import type { FormProps } from './form-props';
import s from './steps.module.scss';
import { SubmitBar } from './submit-bar';
import { useHere } from './use-here';
import { useStepForm } from './use-step-form';

/** Check-in with place and time; in homes with the permission of whoever lives there (T13). */
export function ArriveForm(props: FormProps) {
  const { ticket, closed } = props;
  const form = useStepForm(props, 'arrive', { permission: false });
  const here = useHere(ticket.place.location);
  const home = ticket.place.kind === 'house';
  const permission = home ? form.draft.permission : true;
  const send = () =>
    form.send(
      { permission: permission ? undefined : '请先征得住户同意，再打开这个开关' },
      { location: here.point, permission },
    );
  return (
    <>
      <Card flush>
        <Cell
          id="here"
          icon="pin"
          title={here.words}
          note={ticket.place.area + (ticket.place.detail ?? '')}
          {...(here.reading ? {} : { value: '重新定位', arrow: false, onTap: here.again })}
        />
        {home ? (
          <View id={fieldId('permission')} className={s.inCell}>
            <Switch
              id="permission"
              label="住户已同意入户"
              on={permission}
              onChange={(on) => {
                form.change({ permission: on });
                form.mend('permission');
              }}
            >
              <Cell icon="door" title="住户已同意入户" note="进门前请说明来意、戴好鞋套" />
            </Switch>
            {form.wrong.permission ? (
              <View className={s.wrong}>
                <Icon name="alert" size={14} />
                {form.wrong.permission}
              </View>
            ) : null}
          </View>
        ) : null}
      </Card>
      <SubmitBar words="到场签到" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
