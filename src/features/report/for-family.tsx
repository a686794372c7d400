import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Switch } from '@/components/switch/switch';

interface ForFamilyProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A relative reports for the people who live there: they hear of it as well (P8). */
export function ForFamily({ on, onChange }: ForFamilyProps) {
  return (
    <Card flush>
      <Cell
        icon="users"
        title="也通知业主"
        note={on ? '替家人报修时，业主也会收到维修进展' : '只通知我'}
        value={<Switch id="tell-owners" label="同时通知业主本人" on={on} onChange={onChange} />}
      />
    </Card>
  );
}
