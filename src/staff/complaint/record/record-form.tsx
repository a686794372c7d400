import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { sortIcons } from '@/components/complaint/sort-tag';
import { Field } from '@/components/field/field';
import { Switch } from '@/components/switch/switch';
import { TextField } from '@/components/text-field/text-field';
import { complaintLimits } from '@/domain/complaint/complaint-rules';
import { sortNames, sorts } from '@/domain/complaint/facts';
import { fieldId } from '../../components/field-id';
import { PhotoField } from '../../components/photo-field';
import { WordsField } from '../../components/words-field';
import { SubmitBar } from '../../steps/submit-bar';
import { AREA_MAX, RESTATED_MAX, useRecord } from './use-record';

const ABOUT = { complaint: '投诉谁或什么事', suggestion: '关于什么', praise: '表扬谁' };

/** Phone and walk-in intake (C2): complaints, suggestions and praise, with the facts repeated back to whoever called. */
export function RecordForm({ communityId }: { communityId: string }) {
  const { draft, set, wrong, busy, job, send } = useRecord(communityId);
  const line = (path: 'name' | 'phone' | 'area' | 'about', label: string, max: number, required = true) => (
    <Field id={fieldId(path)} label={label} required={required} error={wrong[path]}>
      <TextField
        id={`input-${path}`}
        label={label}
        kind={path === 'phone' ? 'number' : 'text'}
        max={max}
        value={draft[path]}
        wrong={wrong[path] !== undefined}
        onChange={(words) => set({ [path]: words })}
      />
    </Field>
  );
  return (
    <>
      <Card>
        <Field label="来访方式">
          <Chips
            id="channel"
            chips={[
              { key: 'phone', name: '电话', icon: 'phone' },
              { key: 'walk-in', name: '到访', icon: 'door' },
            ]}
            chosen={[draft.channel]}
            onTap={(channel) => set({ channel })}
          />
        </Field>
        <Field label="是什么">
          <Chips
            id="sort"
            chips={sorts.map((key) => ({ key, name: sortNames[key], icon: sortIcons[key] }))}
            chosen={[draft.sort]}
            onTap={(sort) => set({ sort })}
          />
        </Field>
        <WordsField
          path="text"
          label="业主原话"
          required
          max={complaintLimits.textMax}
          value={draft.text}
          placeholder="尽量记原话：何时、何地、发生了什么、希望怎样"
          error={wrong.text}
          onChange={(text) => set({ text })}
        />
        {line('about', ABOUT[draft.sort], complaintLimits.aboutMax, false)}
        <PhotoField path="photos" label="照片" error={wrong.photos} job={job} />
      </Card>
      <Card>
        {line('name', '业主称呼', complaintLimits.nameMax)}
        {line('phone', '联系电话', 11)}
        {line('area', '楼栋或地点', AREA_MAX)}
        <Switch id="hidden" label="业主要求匿名" on={draft.hidden} onChange={(hidden) => set({ hidden })}>
          业主要求匿名，不让责任部门知道是谁
        </Switch>
      </Card>
      <Card>
        <WordsField
          path="restated"
          label="向业主复述"
          required
          max={RESTATED_MAX}
          value={draft.restated}
          placeholder="用一两句话复述给业主听，确认没有理解错"
          error={wrong.restated}
          onChange={(restated) => set({ restated })}
        />
      </Card>
      <SubmitBar words="登记并受理" busy={busy} onTap={send} />
    </>
  );
}
