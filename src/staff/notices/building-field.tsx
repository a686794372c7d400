import { View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { Skeleton } from '@/components/skeleton/skeleton';
import s from './notices.module.scss';

interface BuildingFieldProps {
  buildings: { id: string; name: string; homes: number }[] | undefined;
  failed: string | null;
  /** null: the whole community */
  chosen: string[] | null;
  homes: number;
  error: string | undefined;
  onChange: (ids: string[] | null) => void;
}

/** Whom a notice is for: everybody, or the buildings chosen, with how many homes that is (N5). */
export function BuildingField(props: BuildingFieldProps) {
  const { buildings, failed, chosen, homes, error, onChange } = props;
  const toggle = (id: string) => {
    const now = chosen ?? [];
    onChange(now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
  };
  return (
    <Field label="通知谁" required error={error} hint={`共 ${homes} 户`}>
      <Chips
        id="whom"
        chips={[
          { key: 'all', name: '全小区' },
          { key: 'some', name: '部分楼栋' },
        ]}
        chosen={[chosen === null ? 'all' : 'some']}
        onTap={(key) => onChange(key === 'all' ? null : (chosen ?? []))}
      />
      {chosen === null ? null : buildings ? (
        <View className={s.buildings}>
          <Chips
            id="building"
            chips={buildings.map(({ id, name, homes: n }) => ({ key: id, name, note: `${n} 户` }))}
            chosen={chosen}
            onTap={toggle}
          />
        </View>
      ) : failed ? (
        <View className={s.meta}>{failed}</View>
      ) : (
        <Skeleton rows={1} />
      )}
    </Field>
  );
}
